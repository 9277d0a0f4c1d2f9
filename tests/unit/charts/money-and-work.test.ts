import { describe, expect, test } from 'vitest';
import { narrowWidth, wideWidth } from '#lib/charts/render/drawing.ts';
import { gradeOf, drawMoneyAndWork } from '#lib/charts/money-and-work/chart.ts';
import { staticSvg } from '#lib/charts/render/renderer-server.ts';
import { moneyAndWorkRows, moneyAndWorkTable } from '#lib/charts/money-and-work/table.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import { type MoneyWorkRow, needsCells } from '#lib/queries/money-and-work.ts';
import { shapeMoneyAndWork } from '#lib/shape/money-and-work.ts';

interface Cells {
	renderItem: (item: object, api: object) => { shape: { height: number } };
	tooltip: { formatter: (item: object) => string };
}

const words = wordsOf('zh');
const row = (unit: string, cells: Partial<MoneyWorkRow>): MoneyWorkRow => ({
	unitId: unit,
	unit,
	year: 2023,
	evaluated: true,
	placing: 'placed',
	placingTotal: 2,
	executionRate: 98,
	unspecified: false,
	rateFacts: [7],
	metRate: 100,
	met: 4,
	comparable: 4,
	notComparable: 2,
	scoreRate: 95,
	scoreFacts: [],
	...cells
});
const rows = [
	row('甲', {}),
	row('乙', { placing: 'unfinished', placingTotal: 1, metRate: 50, met: 2, scoreRate: 79.9 }),
	row('丙', {
		placing: 'no-completion',
		placingTotal: 3,
		metRate: null,
		met: null,
		comparable: null
	})
];

describe('money and work', () => {
	const shaped = shapeMoneyAndWork(rows, []);

	test('the corner is named, and points are named while they are few', () => {
		for (const width of [wideWidth, narrowWidth]) {
			const svg = staticSvg(drawMoneyAndWork([shaped], words, width), 'test');
			expect(svg).toContain('支出已完成');
			expect(svg).toContain('乙 2023');
			expect(svg).not.toMatch(/style=|(fill|stroke)="#/);
		}
	});

	test('what has no rate is not drawn and stands in a table with its word', () => {
		expect(staticSvg(drawMoneyAndWork([shaped], words, wideWidth), 'test')).not.toContain('丙');
		expect(moneyAndWorkTable([shaped], words).rows).toHaveLength(2);
		const [cells] = moneyAndWorkRows(shaped.unplaced, words).rows;
		expect(cells?.[4]).toMatchObject({ kind: 'missing', text: '没有可比指标' });
		expect(shaped.counts['no-completion']).toBe(3);
	});

	test('a score that is missing is a mark of its own, and grades end where the scale says', () => {
		expect([null, 90, 89.99, 80, 79.9, 0].map(gradeOf)).toEqual([
			'none',
			'high',
			'middle',
			'middle',
			'low',
			'low'
		]);
	});

	test('too many points are counted in cells, and the table holds the cells', () => {
		expect(needsCells(rows)).toBe(false);
		expect(needsCells([row('甲', { placingTotal: 301 })])).toBe(true);
		const counted = shapeMoneyAndWork(rows, [{ executionFrom: 95, metFrom: 100, count: 300 }]);
		expect(counted.points).toEqual([]);
		expect(moneyAndWorkTable([counted], words).rows).toHaveLength(1);
		const svg = staticSvg(drawMoneyAndWork([counted], words, wideWidth), 'test');
		expect(svg).toContain('>300<');
		expect(svg).toContain('支出已完成、目标未完成：1');
		expect(svg).not.toContain('标记的形状');
	});

	test('the cell of those that met every target reaches from 100 on by less than a cell, and is told as 100', () => {
		const counted = shapeMoneyAndWork(rows, [
			{ executionFrom: 95, metFrom: 95, count: 3 },
			{ executionFrom: 95, metFrom: 100, count: 1 }
		]);
		const { option } = drawMoneyAndWork([counted], words, wideWidth);
		const series = (option.series as unknown as Cells[])[1]!;
		// 10 pixels a point, from 0 at the foot
		const api = { coord: ([x = 0, y = 0]: number[]) => [x * 10, -y * 10] };
		const heights = [0, 1].map((dataIndex) => series.renderItem({ dataIndex }, api).shape.height);
		expect(heights).toEqual([48, 28]);
		const beyond = shapeMoneyAndWork(rows, [
			{ executionFrom: 110, metFrom: 50, count: 2 },
			{ executionFrom: 145, metFrom: 50, count: 1 }
		]);
		const [wide, last] = [beyond, shapeMoneyAndWork(rows, beyond.cells.slice(0, 1))].map(
			(drawn) => drawMoneyAndWork([drawn], words, wideWidth).option.xAxis as { max: number }
		);
		expect([wide?.max, last?.max]).toEqual([150, 120]);
		expect(moneyAndWorkTable([beyond], words).rows.map(([cell]) => cell?.text)).toEqual([
			'110–115%',
			'≥ 145%'
		]);
		expect(series.tooltip.formatter({ dataIndex: 1 })).toContain('达标率 100%');
		expect(series.tooltip.formatter({ dataIndex: 0 })).toContain('达标率 95–100%');
	});
});
