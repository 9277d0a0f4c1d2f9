import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleFailure } from '#lib/audit/finding.ts';
import { checkIntegrity } from '#lib/database/integrity.ts';
import { createDatabase } from '#lib/database/node.ts';
import { summarise } from '#lib/database/summary.ts';
import { readPublished, readRegisters } from '../read-register.ts';
import { mergeParts, type RecordHash } from './merge-parts.ts';
import type { DataOptions } from './options.ts';
import { publishFile } from './published-file.ts';
import { recordSource } from './record-source.ts';
import { writePackage } from './write-package.ts';
import { writeBlocks } from './write-blocks.ts';

/**
 * A browser fetches a database of up to so many bytes whole, an eighth of them where its host sends the compressed twin; a larger one
 * it reads in parts, where the server sends them.
 */
const wholeUpTo = 48 * 2 ** 20;

/**
 * Puts parts together as the published database and its manifest, written beside their places and then moved there.
 * @returns the rules that could not be asked
 * @throws Error when the parts are not those of the data folder
 */
export async function publish(
	{ data, out }: DataOptions,
	parts: readonly string[],
	say: (text: string) => void
): Promise<RuleFailure[]> {
	const { source, isSynthetic } = recordSource(data);
	mkdirSync(out, { recursive: true });
	const target = join(out, 'atlas.duckdb');
	const draft = `${target}.tmp`;
	rmSync(draft, { force: true });
	try {
		const database = await createDatabase(draft, '512MB');
		const hashes = await mergeParts(
			database,
			parts,
			{
				last: readPublished(join(data, 'published-findings.json')),
				register: readRegisters(join(data, 'register'))
			},
			say
		);
		await checkIntegrity(database);
		const fingerprint = fingerprintOf(hashes, source.keys.length);
		await database.append('meta', [
			{ key: 'fingerprint', value: fingerprint },
			{ key: 'schema', value: '1' },
			{ key: 'synthetic', value: String(isSynthetic) }
		]);
		const summary = await summarise(database);
		const failures = await database.all<RuleFailure>('SELECT rule, message FROM rule_failure');
		say('the package: CSV, Parquet, workbook');
		await writePackage(database, join(out, 'package'), { fingerprint, synthetic: isSynthetic });
		say('the data blocks that pages are answered of');
		const siteData = await writeBlocks(database, join(out, 'blocks'));
		await database.close();
		say('checksums and compressed twins');
		const file = await publishFile(draft, target, { partBytes: 2 ** 18, wholeUpTo });
		const manifest = {
			version: 3,
			...file,
			wholeUpTo,
			siteData,
			fingerprint,
			...summary,
			synthetic: isSynthetic
		};
		copyPublications(data, out);
		writeFileSync(join(out, 'manifest.json.tmp'), `${JSON.stringify(manifest, null, 2)}\n`);
		renameSync(join(out, 'manifest.json.tmp'), join(out, 'manifest.json'));
		say(
			`${summary.counts['findings']} findings; ${target}: ${file.bytes} bytes, ${file.sha256.slice(0, 12)}`
		);
		return failures;
	} finally {
		for (const file of [draft, `${draft}.wal`]) if (existsSync(file)) rmSync(file);
	}
}

/** What earlier publications changed goes with the site. */
function copyPublications(data: string, out: string): void {
	const [from, to] = [data, out].map((folder) => join(folder, 'publications.json')) as [
		string,
		string
	];
	if (existsSync(from)) copyFileSync(from, to);
	else rmSync(to, { force: true });
}

/** Names the state of the data: a hash over the hashes of all records as corrected. */
function fingerprintOf(hashes: readonly RecordHash[], reports: number): string {
	if (hashes.length !== reports)
		throw new Error(`the parts hold ${hashes.length} reports, the data folder ${reports}`);
	const hash = createHash('sha256');
	for (const { key, sha256 } of hashes) hash.update(`${key}\n${sha256}\n`);
	return hash.digest('hex');
}
