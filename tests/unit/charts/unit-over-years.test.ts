import { expect, test } from 'vitest';
import { drawUnitOverYears } from '#lib/charts/unit-over-years/chart.ts';
import { unitOverYearsTable } from '#lib/charts/unit-over-years/table.ts';
import { staticSvg } from '#lib/charts/render/renderer-server.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import type { StaffingRow } from '#lib/shape/staffing-rows.ts';
import type { StagedAmount, StagesOfUnit } from '#lib/shape/stages-by-unit.ts';
import { unitOverYears } from '#lib/shape/unit-over-years.ts';

const words = wordsOf('zh');
const unit = { unitId: 'a', unit: '甲中心', evaluated: true };
const wan = (value: number, factId: number): StagedAmount => ({
	wan: value,
	status: 'reported',
	factId
});
const stages = (year: number, parts: Partial<StagesOfUnit['stages']>): StagesOfUnit => ({
	...unit,
	year,
	stages: { requested: null, initial: null, adjusted: null, budget: null, executed: null, ...parts }
});
const headcount = (year: number, people: number): StaffingRow => ({
	...unit,
	year,
	form: 'basic-data',
	establishment: 18,
	establishmentFact: 30,
	people,
	peopleFact: people,
	inPost: true,
	rate: null,
	statedRate: null,
	samePlace: true,
	dispatchedIncluded: false
});
const charts = {
	stages: [
		stages(2024, { adjusted: wan(200, 3), executed: wan(150, 4) }),
		stages(2022, { budget: wan(100, 1), executed: wan(90, 2) }),
		{ ...stages(2025, { requested: wan(300, 5) }), evaluated: false }
	],
	rates: [],
	staffing: [headcount(2022, 17), headcount(2024, 29), headcount(2024, 32)],
	verdicts: [],
	scores: []
};

test('years stand in their order, and what is said in two ways is no point of a line', () => {
	const report = { year: 2022, level: 'district', unitType: 'property-management' };
	const range = { year: 2022, n: 9, low: 90, high: 98, level: 'district' };
	const rows = unitOverYears(
		charts,
		[
			{ ...report, findings: 2 },
			{ ...report, findings: 1 }
		],
		[
			{ ...range, type: 'property-management', unspecified: false, low: 1 },
			{ ...range, type: 'property-management', unspecified: true },
			{ ...range, type: 'another', unspecified: true, low: 2 }
		]
	);
	expect(rows.map(({ year }) => year)).toEqual([2022, 2024]);
	expect(rows[0]).toMatchObject({
		budget: { value: 100, factIds: [1] },
		unspecified: true,
		inPost: { value: 17, factIds: [17] },
		met: null,
		findings: 3,
		// of the same function, level and kind of budget
		peers: { n: 9, low: 90, high: 98 }
	});
	expect(rows[1]).toMatchObject({
		budget: { value: 200, factIds: [3] },
		unspecified: false,
		inPost: null,
		establishment: { value: 18, factIds: [30] }
	});
});

test('a year without a document is a gap of the line, and the latest figure is written', () => {
	const rows = unitOverYears(charts, [], []);
	const { option } = drawUnitOverYears(rows, words, 760);
	const [axis] = option.xAxis as { data: string[] }[];
	expect(axis?.data).toEqual(['2022', '2023', '2024']);
	const [executed] = option.series as { data: { value: unknown }[] }[];
	expect(executed?.data.map(({ value }) => value)).toEqual([90, '-', 150]);
	const svg = staticSvg(drawUnitOverYears(rows, words, 342), 'years');
	expect(svg).toContain('150.00');
	const { rows: cells, columns } = unitOverYearsTable(rows, words);
	expect(cells.every((row) => row.length === columns.length)).toBe(true);
	expect(cells[1]?.[3]).toEqual({
		text: '150.00',
		kind: 'number',
		facts: [{ unitId: 'a', factId: 4 }]
	});
});
