import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { defaultPeerKeys } from '#lib/filters/peer-keys.ts';
import { peerMembers, peerStatistics, type PeerQuestion } from '#lib/queries/peer-statistics.ts';
import { unitsOverYears, type StatedUnitYear } from '../fixtures/unit-years.ts';
import { realReports, units } from '../data/real-reports.ts';

// Execution rates of nine units of one kind: 80 82 84 86 88 90 92 94 (adjusted budget of 100), and one without.
// Median of the eight 87; deviations 7 5 3 1 1 3 5 7, their median 4. The unit 己 has 90: z = 0.6745 × 3 ÷ 4 = 0.51.
const rates = [80, 82, 84, 86, 88, 90, 92, 94];
const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];
const eight: StatedUnitYear[] = rates.map((executed, index) => ({
	unit: names[index]!,
	year: 2023,
	adjusted: 100,
	executed,
	establishment: 10,
	inPost: index < 5 ? 10 + index : 10
}));
const others: StatedUnitYear[] = [
	{ unit: '无数', year: 2023, adjusted: 100 },
	// another definition: the budget is not said to be that of the full year
	{ unit: '未注明', year: 2023, budget: 100, executed: 50 },
	// not peers: another function, level, year, stage
	{ unit: '住房', year: 2023, type: 'public-housing', adjusted: 100, executed: 10 },
	{ unit: '市级', year: 2023, level: 'city', adjusted: 100, executed: 20 },
	{ unit: '前年', year: 2021, adjusted: 100, executed: 30 },
	{ unit: '前年', year: 2020, adjusted: 100, executed: 31 },
	{ unit: '目标', year: 2023, requested: 100 }
];

let db: NodeDatabase;
beforeAll(async () => {
	db = await unitsOverYears([...eight, ...others]);
});
afterAll(() => db.close());

const ask = (unit: string, parts: Partial<PeerQuestion> = {}): PeerQuestion => ({
	columns: [`unit-${unit}:2023`],
	keys: defaultPeerKeys,
	...parts
});
const statistic = async (metric: string, question: PeerQuestion) =>
	(await peerStatistics(db, question)).find((row) => row.metric === metric);

describe('peers', () => {
	test('share function, level, year and stage', async () => {
		const members = await peerMembers(db, ask('己'));
		expect(members.map(({ unit }) => unit).sort()).toEqual([...names, '无数', '未注明'].sort());
		expect(members[0]).toMatchObject({ unit: '己', members: 10 });
	});

	test('median, MAD, place and robust z of eight are those computed by hand', async () => {
		expect(await statistic('M-BUD-01', ask('己'))).toMatchObject({
			value: 90,
			members: 10,
			n: 8,
			notReported: 1,
			otherDefinition: 1,
			below: 5,
			equal: 0,
			low: 80,
			high: 94,
			median: 87,
			mad: 4,
			robustZ: 0.51,
			values: rates
		});
	});

	test('ties are counted apart', async () => {
		// 100 % four times, 110 120 130 140 %: the median lies between 100 and 110
		const row = await statistic('M-STF-01', ask('己'));
		expect(row).toMatchObject({ value: 100, n: 8, below: 0, equal: 3, median: 105 });
		const one = await statistic('M-STF-01', ask('戊'));
		expect(one).toMatchObject({ value: 140, below: 7, equal: 0 });
	});

	test('a spread of 0 gives no z', async () => {
		const alike = await unitsOverYears(
			eight.map((one, index) => ({ ...one, executed: index === 0 ? 60 : 90 }))
		);
		const rows = await peerStatistics(alike, ask('甲'));
		expect(rows.find(({ metric }) => metric === 'M-BUD-01')).toMatchObject({
			value: 60,
			median: 90,
			mad: 0,
			robustZ: null
		});
		await alike.close();
	});

	test('a value of another definition is held against its own kind only', async () => {
		const row = await statistic('M-BUD-01', ask('未注明'));
		expect(row).toMatchObject({ value: 50, n: 1, otherDefinition: 8, below: null, median: null });
	});

	test('a unit without the value has no place, but sees its group', async () => {
		expect(await statistic('M-BUD-01', ask('无数'))).toMatchObject({
			value: null,
			n: 8,
			below: null,
			median: 87,
			robustZ: null
		});
	});

	test('keys can be let go: then each unit counts once, with its nearest year', async () => {
		const members = await peerMembers(db, ask('己', { keys: ['function', 'level'] }));
		const past = members.filter(({ unit }) => unit === '前年');
		expect(past.map(({ year }) => year)).toEqual([2021]);
		const anyone = await peerMembers(db, ask('己', { keys: [] }));
		expect(anyone.map(({ unit }) => unit)).toContain('住房');
		expect(anyone.map(({ unit }) => unit)).not.toContain('目标');
	});

	test('several columns are answered at once, each with its own group', async () => {
		const rows = await peerStatistics(db, {
			columns: ['unit-己:2023', 'unit-住房:2023'],
			keys: defaultPeerKeys
		});
		const rate = rows.filter(({ metric }) => metric === 'M-BUD-01');
		expect(rate.map(({ column, n }) => [column, n])).toEqual([
			['unit-住房:2023', 1],
			['unit-己:2023', 8]
		]);
	});
});

describe('small groups', () => {
	const groupOf = (count: number) => unitsOverYears(eight.slice(0, count));

	test.each([
		[4, null, null],
		[5, 2, null],
		[7, 2, null],
		[8, 2, 87]
	])('%i values: place %s, median %s', async (count, below, median) => {
		const small = await groupOf(count);
		const row = (await peerStatistics(small, ask('丙'))).find(
			({ metric }) => metric === 'M-BUD-01'
		);
		expect(row).toMatchObject({ n: count, below, median });
		expect(row?.values).toHaveLength(count < 5 ? 0 : count);
		await small.close();
	});
});

test('none of the five reports has a peer', async () => {
	const real = await realReports();
	const columns = [`${units.D3}:2023`, `${units.D0}:2024`];
	const rows = await peerStatistics(real, { columns, keys: defaultPeerKeys });
	expect(
		rows.every(({ members, below, median }) => members === 1 && below === null && median === null)
	).toBe(true);
	await real.close();
});
