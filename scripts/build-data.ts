import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPublished, readRegisters } from './read-register.ts';
import { publishFindings } from '#lib/audit/publish-findings.ts';
import { readDataFolder } from '#lib/database/data-folder.ts';
import { fillDatabase } from '#lib/database/fill-database.ts';
import { createDatabase, type NodeDatabase } from '#lib/database/node.ts';
import { summarise } from '#lib/database/summary.ts';

// data/ → static/data/atlas.duckdb and its manifest: `npm run data [-- --data DIR --out DIR]`.
// Both are written beside their places and then moved there, so that a failed build leaves the last one as it was.

const { data, out } = options();
const target = join(out, 'atlas.duckdb');
const draft = `${target}.tmp`;

try {
	const folder = readDataFolder(data);
	say(`${folder.records.length} records in ${data}`);
	mkdirSync(out, { recursive: true });
	rmSync(draft, { force: true });
	const database = await createDatabase(draft);
	await fillDatabase(database, folder.records, folder.registry);
	say('loaded');
	await database.append('register', readRegisters(join(data, 'register')));
	await publishFindings(database, say, readPublished(join(data, 'published-findings.json')));
	const isSynthetic = existsSync(join(data, 'synthetic.json'));
	await writeMeta(database, folder.fingerprint, isSynthetic);
	const summary = await summarise(database);
	await database.close();
	const bytes = readFileSync(draft);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const manifest = {
		version: 1,
		sha256,
		bytes: bytes.length,
		fingerprint: folder.fingerprint,
		...summary,
		synthetic: isSynthetic
	};
	writeFileSync(join(out, 'manifest.json.tmp'), `${JSON.stringify(manifest, null, 2)}\n`);
	renameSync(draft, target);
	renameSync(join(out, 'manifest.json.tmp'), join(out, 'manifest.json'));
	say(`${target}: ${bytes.length} bytes, ${sha256.slice(0, 12)}`);
} catch (error) {
	rmSync(draft, { force: true });
	rmSync(`${draft}.wal`, { force: true });
	process.stderr.write(`${(error as Error).message}\n`);
	process.exitCode = 1;
}

function options(): { data: string; out: string } {
	try {
		const { values } = parseArgs({
			options: {
				data: { type: 'string', default: 'data' },
				out: { type: 'string', default: 'static/data' }
			}
		});
		return values;
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n`);
		process.exit(2);
	}
}

async function writeMeta(
	database: NodeDatabase,
	fingerprint: string,
	isSynthetic: boolean
): Promise<void> {
	await database.append('meta', [
		{ key: 'fingerprint', value: fingerprint },
		{ key: 'schema', value: '1' },
		{ key: 'synthetic', value: String(isSynthetic) }
	]);
}

function say(text: string): void {
	process.stderr.write(`data: ${text}\n`);
}
