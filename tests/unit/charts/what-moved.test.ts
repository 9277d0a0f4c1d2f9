import { describe, expect, test } from 'vitest';
import { narrowWidth, wideWidth } from '#lib/charts/render/drawing.ts';
import { drawYearOverYear } from '#lib/charts/year-over-year/chart.ts';
import { staticSvg } from '#lib/charts/render/renderer-server.ts';
import { movedSummaryTable, yearOverYearTable } from '#lib/charts/year-over-year/table.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import { movedMeasures, type MovedRow } from '#lib/queries/year-over-year.ts';
import { shapeYearOverYear } from '#lib/shape/year-over-year.ts';

const words = wordsOf('zh');
const unitRows = (unit: string, executed: Partial<MovedRow>): MovedRow[] =>
	movedMeasures.map((measure) => ({
		unitId: unit,
		unit,
		year: 2024,
		pairs: 3,
		measure,
		basis: measure === 'budget' ? 'adjusted' : null,
		before: 10,
		after: 12,
		change: 2,
		percent: measure === 'rate' || measure === 'score' ? null : 20,
		smallBase: false,
		reason: null,
		beforeFact: 1,
		afterFact: 2,
		...(measure === 'executed' ? executed : {})
	}));
const { units } = shapeYearOverYear({
	rows: [
		...unitRows('甲', { change: -56, percent: -56.78 }),
		...unitRows('乙', { change: -1, percent: null, smallBase: true }),
		...unitRows('丙', { before: null, change: null, percent: null, reason: 'missing' }),
		...unitRows('丁', { percent: 943.2 })
	],
	summary: [],
	counts: { asked: 4, pairs: 4 }
});

describe('what moved', () => {
	test('bars go both ways and say how far, also beyond the edge', () => {
		for (const width of [wideWidth, narrowWidth]) {
			const svg = staticSvg(drawYearOverYear(units, words, width), 'test');
			expect(svg).toContain('−56.78%');
			expect(svg).toContain('+943.20%');
			expect(svg).not.toMatch(/style=/);
		}
	});

	test('a small base is told in its own unit, and a missing year is a word', () => {
		const svg = staticSvg(drawYearOverYear(units, words, wideWidth), 'test');
		expect(svg).toContain('基数小，只列绝对值 −1.00 万元');
		expect(svg).toContain('未报告');
		expect(svg).not.toContain('>0.00%');
	});

	test('the table holds every measure, in its own unit, with both figures leading to their place', () => {
		const { rows } = yearOverYearTable(units, words);
		expect(rows).toHaveLength(20);
		expect(rows[0]?.map(({ text }) => text)).toEqual([
			'甲',
			'2023 → 2024',
			'预算（全年预算）',
			'10.00',
			'12.00',
			'+2.00 万元',
			'+20.00%'
		]);
		expect(rows[2]?.[5]?.text).toBe('+2.00 个百分点');
		expect(rows[0]?.[4]?.facts).toEqual([{ unitId: '甲', factId: 2 }]);
		expect(rows[6]?.[6]).toMatchObject({ kind: 'missing', text: '基数小，不列' });
	});

	test('a median that is not there is no zero', () => {
		const { rows } = movedSummaryTable(
			[
				{
					measure: 'score',
					n: 0,
					without: 2,
					up: 0,
					down: 0,
					same: 0,
					medianChange: null,
					medianPercent: null
				}
			],
			words
		);
		expect(rows[0]?.slice(-2).map(({ kind }) => kind)).toEqual(['missing', 'missing']);
	});
});
