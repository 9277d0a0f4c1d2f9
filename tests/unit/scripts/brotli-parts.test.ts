import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { expect, test } from 'vitest';
import { brotliParts } from '../../../scripts/brotli-parts.ts';

const lines = (from: number, to: number): Buffer =>
	Buffer.from(Array.from({ length: to - from }, (_, at) => `<td>${from + at}</td>\n`).join(''));
const first = lines(0, 400);
const rest = lines(400, 4000);

/** What a decoder gives out for the bytes that have come so far. */
function decoded(bytes: Buffer): Promise<Buffer> {
	const stream = createBrotliDecompress();
	const out: Buffer[] = [];
	stream.on('data', (chunk: Buffer) => out.push(chunk));
	return new Promise((done, fail) => {
		stream.on('error', fail);
		stream.write(bytes, () => done(Buffer.concat(out)));
	});
}

test('all parts are one stream', async () => {
	const whole = await brotliParts([first, rest], 11);
	expect(brotliDecompressSync(whole).equals(Buffer.concat([first, rest]))).toBe(true);
	expect(brotliDecompressSync(await brotliParts([first], 5)).equals(first)).toBe(true);
});

test('the bytes of the first part hold all of its text', async () => {
	const [whole, alone] = [await brotliParts([first, rest], 11), await brotliParts([first], 11)];
	// alone it ends with a byte that says that nothing follows
	const read = await decoded(whole.subarray(0, alone.length));
	expect(read.subarray(0, first.length).equals(first)).toBe(true);
});
