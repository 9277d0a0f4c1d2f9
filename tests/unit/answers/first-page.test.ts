import { describe, expect, test } from 'vitest';
import { leadCounts, leadingQuestions, maxQuestions } from '#lib/answers/leading-questions.ts';
import { maxMatrixUnits, yearMatrix } from '#lib/shape/year-matrix.ts';
import { scale, type UnitYearRow } from '#lib/site-data/columns.ts';

/** A unit in a year; rates are in millionths, as the blocks hold them. */
const row = (rank: number, year: number, parts: Partial<UnitYearRow> = {}): UnitYearRow =>
	({
		unitId: `unit-${rank}`,
		unit: `第${rank}单位`,
		rank,
		year,
		district: '990102',
		evaluated: true,
		leads: 2,
		severe: 0,
		high: 1,
		question: rank * 10 + (year % 10),
		questionRank: rank,
		fullRate: 90 * scale,
		controlRate: null,
		met: 3,
		comparable: 4,
		score: null,
		weight: null,
		...parts
	}) as UnitYearRow;

describe('what to ask first', () => {
	test('the gravest units, one question each, in the order of units', () => {
		const rows = Array.from({ length: 9 }, (_, at) => row(at + 1, 2023, { questionRank: 9 - at }));
		const asked = leadingQuestions(rows);
		expect(asked).toHaveLength(maxQuestions);
		expect(asked.map(({ unitId }) => unitId)).toEqual(
			[4, 5, 6, 7, 8, 9].map((rank) => `unit-${rank}`)
		);
	});

	test('a unit is asked about the gravest of its years, and not at all without a lead', () => {
		const none = { question: null, questionRank: null, leads: 0, high: 0 };
		const rows = [
			row(1, 2023, { questionRank: 7 }),
			row(1, 2024, { questionRank: 2, question: 99 }),
			row(2, 2023, none)
		];
		expect(leadingQuestions(rows).map(({ question }) => question)).toEqual([99]);
		expect(leadCounts(rows)).toEqual({ leads: 4, severe: 0, high: 2, asked: 1, units: 2 });
	});
});

describe('the matrix of years', () => {
	test('has an empty cell where a unit has no report of a year, and null where it reports nothing', () => {
		const { by, years, rows } = yearMatrix([row(1, 2023), row(2, 2024)], () => null);
		expect([by, years]).toEqual(['unit', [2023, 2024]]);
		expect(rows[0]?.cells[1]).toBeNull();
		expect(rows[0]?.cells[0]?.values).toEqual({
			execution: 90,
			staffing: null,
			targets: 75,
			score: null,
			leads: 1
		});
	});

	test('many units stand as their districts: the median of five and more, fewer are only counted', () => {
		const many = Array.from({ length: maxMatrixUnits }, (_, at) =>
			row(at + 1, 2023, { fullRate: (at + 1) * scale })
		);
		const few = row(99, 2023, { district: '990103' });
		const { by, rows } = yearMatrix([...many, few, { ...few, unitId: 'x' }], (code) => code);
		expect([by, rows.map(({ id }) => id)]).toEqual(['district', ['990102', '990103']]);
		expect(rows[0]?.cells[0]?.values.execution).toBe(8.5);
		expect(rows[1]?.cells[0]?.values.execution).toBeNull();
		expect(rows[1]?.cells[0]?.counts.execution).toBe(2);
	});
});
