import { expect, test } from 'vitest';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { type BlockEntry, blockAt, type BlockIndex, blockFile } from '#lib/site-data/blocks.ts';
import { unscaled } from '#lib/site-data/columns.ts';
import { packRows, unpackRows } from '#lib/site-data/packed-rows.ts';
import { SiteData } from '#lib/site-data/source.ts';

const entry = (first: number, about: Partial<BlockEntry> = {}): BlockEntry => ({
	hash: `h${first}`,
	first,
	...about
});
const index = {
	units: [entry(0)],
	'unit-years': [
		entry(0, { year: 2023, rank: 1 }),
		entry(2, { year: 2023, rank: 3 }),
		entry(4, { year: 2024, rank: 1 })
	]
} as unknown as BlockIndex;
const unitYear = (rank: number, year: number) => ({ unitId: `u${rank}`, rank, year });
const units = [1, 2, 3, 4].map((rank) => ({ unitId: `u${rank}`, rank }));
const files = new Map(
	(
		[
			['units', 0, units],
			['unit-years', 0, [unitYear(1, 2023), unitYear(2, 2023)]],
			['unit-years', 1, [unitYear(3, 2023), unitYear(4, 2023)]],
			['unit-years', 2, [unitYear(1, 2024), unitYear(4, 2024)]]
		] as const
	).map(([kind, number, rows]) => [
		blockFile(kind, number, index[kind][number]!),
		JSON.stringify({ rows: packRows(rows) })
	])
);

function site(read: (file: string) => string | undefined = (file) => files.get(file)) {
	const asked: string[] = [];
	const data = new SiteData(index, async (file) => {
		asked.push(file);
		const text = read(file);
		if (text === undefined) throw new Error(`${file} is missing`);
		return text;
	});
	return { data, asked };
}

test('a choice reads the blocks of its years, and of its units', async () => {
	const year = site();
	const rows = await year.data.unitYears({ ...wholeScope, year: ['2024'] });
	expect(rows.objects()).toEqual([
		{ unitId: 'u1', rank: 1, year: 2024, place: 4 },
		{ unitId: 'u4', rank: 4, year: 2024, place: 5 }
	]);
	expect(year.asked).toEqual(['unit-years-2.h4.json']);
	const unit = site();
	await unit.data.unitYears({ ...wholeScope, unit: ['u3'] });
	expect(unit.asked).toEqual(['units-0.h0.json', 'unit-years-1.h2.json', 'unit-years-2.h4.json']);
});

test('unit-years of several blocks stand unit by unit, each with its place', async () => {
	const rows = (await site().data.unitYears(wholeScope)).objects() as { place: number }[];
	expect(rows.map(({ place }) => place)).toEqual([0, 4, 1, 2, 3, 5]);
});

test('a block that cannot be had is named, and the next try succeeds', async () => {
	let isMissing = true;
	const { data } = site((file) =>
		isMissing && file.startsWith('unit-years-1') ? undefined : files.get(file)
	);
	await expect(data.unitYears(wholeScope)).rejects.toThrow('unit-years-1.h2.json is missing');
	isMissing = false;
	expect((await data.unitYears(wholeScope)).numRows()).toBe(6);
});

test('a question that is no longer wanted reads nothing more', async () => {
	const { data, asked } = site();
	const guarded = data.guarded(() => {
		throw new Error('superseded');
	});
	await expect(guarded.rows('units')).rejects.toThrow('superseded');
	expect(asked).toEqual([]);
	expect(await data.rows('units')).toHaveLength(4);
});

test('a place stands in the last block that begins before it', () => {
	const entries = [entry(0), entry(10), entry(11)];
	expect([0, 9, 10, 11, 500].map((place) => blockAt(entries, place))).toEqual([0, 0, 1, 2, 2]);
});

test('packed rows are the same rows, and whole numbers round halves away from zero', () => {
	const rows = [
		{ name: '甲', value: 1, list: [1, 2] },
		{ name: '乙', value: null, list: [] }
	];
	expect(unpackRows(packRows(rows))).toEqual(rows);
	expect(unpackRows(packRows([]))).toEqual([]);
	expect([98_015_000, -98_015_000, 5_000].map(unscaled)).toEqual([98.02, -98.02, 0.01]);
});
