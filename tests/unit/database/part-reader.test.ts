import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { PartReader, partProblemOf, type RangeAnswer } from '#lib/database/part-reader.ts';
import { headerBytes, partCount, partOf, partRange } from '#lib/database/parts.ts';

const partBytes = 2 ** 16;
const length = headerBytes + 3 * partBytes + 1000;
const sizes = { bytes: length, partBytes };
const fileOf = (seed: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + seed) % 251);
const file = fileOf(0);
const sums = (of: Uint8Array) =>
	Array.from({ length: partCount(sizes) }, (_, index) =>
		createHash('sha256')
			.update(of.subarray(...partRange(index, sizes)))
			.digest('hex')
	);

/** A reader of a host that answers as told, and what it asked of it. */
function readerOf(
	answer: (from: number, to: number, isPastCaches: boolean) => Partial<RangeAnswer>
) {
	const asked: string[] = [];
	const reader = new PartReader({ ...sizes, sha256: sums(file) }, (from, to, past) => {
		asked.push(`${from}-${to}${past ? ' past caches' : ''}`);
		return {
			status: 206,
			contentRange: null,
			bytes: file.subarray(from, to),
			...answer(from, to, past)
		};
	});
	return { reader, asked };
}

const causeOf = (act: () => void) => {
	try {
		act();
	} catch (error) {
		return partProblemOf((error as Error).message);
	}
	return 'none';
};

test('the parts of a file are its headers and its blocks, without a gap', () => {
	let end = 0;
	for (let index = 0; index < partCount(sizes); index++) {
		const [from, to] = partRange(index, sizes);
		expect(from).toBe(end);
		expect([partOf(from, sizes), partOf(to - 1, sizes)]).toEqual([index, index]);
		end = to;
	}
	expect(end).toBe(length);
	expect(partCount({ ...sizes, bytes: 0 })).toBe(0);
});

describe('a reader of parts', () => {
	test('gives any range, asks for whole parts, and for none twice', () => {
		const { reader, asked } = readerOf(() => ({}));
		for (const [from, to] of [
			[0, 16],
			[headerBytes - 5, headerBytes + 5],
			[headerBytes + 3, headerBytes + 2 * partBytes],
			[length - 10, length + 10]
		] as const)
			expect(reader.read(from, to)).toEqual(file.slice(from, to));
		expect(asked).toEqual([
			`0-${headerBytes}`,
			`${headerBytes}-${headerBytes + partBytes}`,
			`${headerBytes + partBytes}-${headerBytes + 2 * partBytes}`,
			`${headerBytes + 3 * partBytes}-${length}`
		]);
		expect(reader.read(length, length + 5)).toHaveLength(0);
	});

	test('knows where the part of a byte ends', () => {
		const { reader } = readerOf(() => ({}));
		const ends = [0, headerBytes - 1, headerBytes, length - 1].map((byte) =>
			reader.endOfPart(byte)
		);
		expect(ends).toEqual([headerBytes, headerBytes, headerBytes + partBytes, length]);
	});

	test('gives nothing of another publication, though each part of it is right in itself', () => {
		const other = fileOf(1);
		let isOld = true;
		const { reader } = readerOf((from, to) => ({
			bytes: (isOld ? file : other).subarray(from, to)
		}));
		reader.read(0, headerBytes + partBytes);
		isOld = false;
		expect(causeOf(() => reader.read(headerBytes + partBytes, length))).toBe('data-differs');
		isOld = true;
		expect(reader.read(0, length)).toEqual(file);
	});

	test('asks past the caches when a copy was wrong', () => {
		const { reader, asked } = readerOf((from, to, isPastCaches) =>
			isPastCaches ? {} : { bytes: new Uint8Array(to - from) }
		);
		expect(reader.read(0, 8)).toEqual(file.slice(0, 8));
		expect(asked).toEqual([`0-${headerBytes}`, `0-${headerBytes} past caches`]);
	});

	test.each([
		['fewer bytes', (from: number, to: number) => ({ bytes: file.slice(from, to - 1) })],
		['more bytes', (from: number, to: number) => ({ bytes: file.slice(from, to + 1) })],
		[
			'bytes of another place',
			(from: number, to: number) => ({ bytes: file.slice(from + 1, to + 1) })
		],
		[
			'the right bytes said to be of another place',
			() => ({ contentRange: `bytes 1-2/${length}` })
		],
		[
			'a file that is longer',
			(from: number, to: number) => ({ contentRange: `bytes ${from}-${to - 1}/${length + 1}` })
		],
		['half of the file', () => ({ status: 200, bytes: file.slice(0, length / 2) })],
		['another file', () => ({ status: 200, bytes: fileOf(1) })]
	])('takes %s for nothing', (_, answer) => {
		expect(causeOf(() => readerOf(answer).reader.read(100, 200))).toBe('data-differs');
	});

	test.each([0, 301, 403, 404, 416, 500, 503])(
		'says of status %i that the data are out of reach',
		(status) => {
			expect(causeOf(() => readerOf(() => ({ status })).reader.read(0, 1))).toBe(
				'data-unreachable'
			);
		}
	);

	test('of a host that sends the whole file instead, asks once', () => {
		const { reader, asked } = readerOf(() => ({ status: 200, bytes: file }));
		for (const from of [0, headerBytes, length - 1])
			expect(reader.read(from, from + 1)[0]).toBe(file[from]);
		expect(asked).toHaveLength(1);
	});
});
