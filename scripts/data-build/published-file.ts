import { createHash } from 'node:crypto';
import {
	closeSync,
	createReadStream,
	openSync,
	readFileSync,
	readSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { partCount, partRange } from '#lib/database/parts.ts';

/** What the manifest says of a database. */
export interface PublishedFile {
	sha256: string;
	bytes: number;
	/** Of the list of the checksums of its parts. */
	parts: { sha256: string; bytes: number; partBytes: number };
}

/**
 * Moves a finished database to its place, with the list of the checksums of its parts and, up to so many bytes, compressed twins.
 * @returns what the manifest says of it
 */
export async function publishFile(
	draft: string,
	target: string,
	{ partBytes, wholeUpTo }: { partBytes: number; wholeUpTo: number }
): Promise<PublishedFile> {
	const sha256 = await sha256Of(draft);
	const bytes = statSync(draft).size;
	const list = `${JSON.stringify(partSums(draft, { bytes, partBytes }))}\n`;
	writeFileSync(target.replace(/\.duckdb$/, '.parts.json'), list);
	renameSync(draft, target);
	writeTwins(target, bytes <= wholeUpTo);
	const listed = { sha256: createHash('sha256').update(list).digest('hex'), bytes: list.length };
	return { sha256, bytes, parts: { ...listed, partBytes } };
}

/** A file that is fetched whole is sent compressed by hosts that look for a twin of it: a fifteenth of its bytes. */
function writeTwins(file: string, isFetchedWhole: boolean): void {
	for (const extension of ['.br', '.gz']) rmSync(`${file}${extension}`, { force: true });
	if (!isFetchedWhole) return;
	const content = readFileSync(file);
	const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
	const params = { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_SIZE_HINT]: content.length };
	writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
	writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}

/** The checksums of the parts in which a browser may read it. */
function partSums(file: string, sizes: { bytes: number; partBytes: number }): string[] {
	const open = openSync(file, 'r');
	try {
		return Array.from({ length: partCount(sizes) }, (_, index) => {
			const [from, to] = partRange(index, sizes);
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
