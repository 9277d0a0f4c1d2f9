import './data-build/zeroed-memory.ts';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cutParts } from './data-build/cut-parts.ts';
import { type DataOptions, dataOptions } from './data-build/options.ts';
import { partFiles, partName } from './data-build/part-files.ts';
import { publish } from './data-build/publish.ts';
import { recordSource } from './data-build/record-source.ts';
import { writePart } from './data-build/write-part.ts';
import { rulesNotAsked } from './rules-not-asked.ts';
import type { RuleFailure } from '#lib/audit/finding.ts';

// data/ → static/data/atlas.duckdb and its manifest: `npm run data [-- --data DIR --out DIR]`. Many reports are built in parts, which
// other machines can write: `--shard i/n --parts DIR` writes one, `--merge --parts DIR` puts them together. Results are written
// beside their places and then moved there, so that a failed build leaves the last one as it was. Exit status: 0; 4 when the data are
// built but a rule could not be asked; 1 when they are not built; 2 for wrong usage.

const say = (text: string) => process.stderr.write(`data: ${text}\n`);

let options: DataOptions;
try {
	options = dataOptions(process.argv.slice(2));
} catch (error) {
	process.stderr.write(`data: ${(error as Error).message}\n`);
	process.exit(2);
}
try {
	if (options.shard !== null) await writeShard(options, options.shard);
	else if (options.merge) report(await publish(options, partFiles(options.parts!), say));
	else await buildAll(options);
} catch (error) {
	process.stderr.write(`${(error as Error).message}\n`);
	process.exitCode = 1;
}

function report(failures: readonly RuleFailure[]): void {
	for (const { rule, message } of failures) say(`rule ${rule} was not asked: ${message}`);
	if (failures.length > 0) process.exitCode = rulesNotAsked;
}

async function writeShard(
	{ data, parts, plan }: DataOptions,
	shard: { index: number; of: number }
) {
	const { source } = recordSource(data);
	const cut =
		plan === null
			? cutParts(source, Math.ceil(source.keys.length / shard.of))
			: (JSON.parse(readFileSync(plan, 'utf8')) as string[][]);
	const keys = cut[shard.index - 1];
	mkdirSync(parts!, { recursive: true });
	const file = join(parts!, partName(shard.index, shard.of));
	if (keys === undefined)
		return say(`part ${shard.index} of ${shard.of}: no reports are left for it`);
	await writePart(source, keys, `${file}.tmp`, (text) =>
		say(`part ${shard.index} of ${shard.of}: ${text}`)
	);
	renameSync(`${file}.tmp`, file);
}

async function buildAll(options: DataOptions): Promise<void> {
	const parts = options.parts ?? mkdtempSync(join(tmpdir(), 'atlas-parts-'));
	try {
		const { source } = recordSource(options.data);
		say(`${source.keys.length} records in ${options.data}`);
		const cut = cutParts(source, options.partSize);
		mkdirSync(parts, { recursive: true });
		if (cut.length === 1) {
			await writePart(source, cut[0]!, join(parts, partName(1, 1)), say);
		} else {
			const plan = join(parts, 'plan.json');
			writeFileSync(plan, JSON.stringify(cut));
			await inProcesses(options, parts, plan, cut.length);
		}
		report(await publish(options, partFiles(parts), say));
	} finally {
		if (options.parts === null) rmSync(parts, { recursive: true, force: true });
	}
}

/** Each part in a process of its own, whose memory goes with it. */
async function inProcesses(
	options: DataOptions,
	parts: string,
	plan: string,
	of: number
): Promise<void> {
	let next = 1;
	const worker = async () => {
		while (next <= of) {
			const index = next++;
			const args = [
				'--data',
				options.data,
				'--parts',
				parts,
				'--shard',
				`${index}/${of}`,
				'--plan',
				plan
			];
			await run([fileURLToPath(import.meta.url), ...args]);
		}
	};
	await Promise.all(Array.from({ length: options.jobs }, worker));
}

function run(args: readonly string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
		child.on('error', reject);
		child.on('exit', (status) =>
			status === 0 ? resolve() : reject(new Error(`data: a part failed with status ${status}`))
		);
	});
}
