import { createHash } from 'node:crypto';
import {
	closeSync,
	createReadStream,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { checkIntegrity } from '#lib/database/integrity.ts';
import { createDatabase } from '#lib/database/node.ts';
import { partCount, partRange } from '#lib/database/parts.ts';
import { summarise } from '#lib/database/summary.ts';
import { readPublished, readRegisters } from '../read-register.ts';
import { mergeParts, type RecordHash } from './merge-parts.ts';
import type { DataOptions } from './options.ts';
import { recordSource } from './record-source.ts';
import { writePackage } from './write-package.ts';

/**
 * A browser fetches a database of up to so many bytes whole, a twelfth of them where its host sends the compressed twin; a larger one
 * it reads in parts, where the server sends them. Of 34 MB the first answer reads half in parts, one after another.
 */
const wholeUpTo = 48 * 2 ** 20;

/**
 * Puts parts together as the published database and its manifest, written beside their places and then moved there.
 * @throws Error when the parts are not those of the data folder
 */
export async function publish(
	{ data, out }: DataOptions,
	parts: readonly string[],
	say: (text: string) => void
): Promise<void> {
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
			readPublished(join(data, 'published-findings.json')),
			say
		);
		await checkIntegrity(database);
		await database.append('register', readRegisters(join(data, 'register')));
		const fingerprint = fingerprintOf(hashes, source.keys.length);
		await database.append('meta', [
			{ key: 'fingerprint', value: fingerprint },
			{ key: 'schema', value: '1' },
			{ key: 'synthetic', value: String(isSynthetic) }
		]);
		const summary = await summarise(database);
		say('the package: CSV, Parquet, workbook');
		await writePackage(database, join(out, 'package'), { fingerprint, synthetic: isSynthetic });
		say('checksums and compressed twins');
		await database.close();
		const sha256 = await sha256Of(draft);
		const bytes = statSync(draft).size;
		const list = `${JSON.stringify(partSums(draft, bytes))}\n`;
		const listed = { sha256: createHash('sha256').update(list).digest('hex'), bytes: list.length };
		const manifest = {
			version: 1,
			sha256,
			bytes,
			wholeUpTo,
			parts: listed,
			fingerprint,
			...summary,
			synthetic: isSynthetic
		};
		writeFileSync(join(out, 'manifest.json.tmp'), `${JSON.stringify(manifest, null, 2)}\n`);
		writeFileSync(join(out, 'atlas.parts.json'), list);
		renameSync(draft, target);
		writeTwins(target, bytes);
		renameSync(join(out, 'manifest.json.tmp'), join(out, 'manifest.json'));
		say(
			`${summary.counts['findings']} findings; ${target}: ${bytes} bytes, ${sha256.slice(0, 12)}`
		);
	} finally {
		for (const file of [draft, `${draft}.wal`]) if (existsSync(file)) rmSync(file);
	}
}

/** A file that is fetched whole is sent compressed by hosts that look for a twin of it: a fifteenth of its bytes. */
function writeTwins(file: string, bytes: number): void {
	for (const extension of ['.br', '.gz']) rmSync(`${file}${extension}`, { force: true });
	if (bytes > wholeUpTo) return;
	const content = readFileSync(file);
	const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
	const params = { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_SIZE_HINT]: content.length };
	writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
	writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}

/** Names the state of the data: a hash over the hashes of all records as corrected. */
function fingerprintOf(hashes: readonly RecordHash[], reports: number): string {
	if (hashes.length !== reports)
		throw new Error(`the parts hold ${hashes.length} reports, the data folder ${reports}`);
	const hash = createHash('sha256');
	for (const { key, sha256 } of hashes) hash.update(`${key}\n${sha256}\n`);
	return hash.digest('hex');
}

/** The checksums of the parts in which a browser may read it. */
function partSums(file: string, bytes: number): string[] {
	const open = openSync(file, 'r');
	try {
		return Array.from({ length: partCount(bytes) }, (_, index) => {
			const [from, to] = partRange(index, bytes);
			const part = Buffer.alloc(to - from);
			readSync(open, part, 0, part.length, from);
			return createHash('sha256').update(part).digest('hex');
		});
	} finally {
		closeSync(open);
	}
}

async function sha256Of(file: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(file), hash);
	return hash.digest('hex');
}
