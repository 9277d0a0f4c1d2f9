import { expect, test } from 'vitest';
import { wideWidth } from '#lib/charts/render/drawing.ts';
import { drawVerdicts } from '#lib/charts/verdicts/chart.ts';
import { staticSvg } from '#lib/charts/render/renderer-server.ts';
import { verdictsTable } from '#lib/charts/verdicts/table.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import type { VerdictCountRow } from '#lib/queries/verdict-counts.ts';
import { unitYearsOf, verdictsByForm } from '#lib/shape/verdicts-by-form.ts';

const words = wordsOf('zh');
const counted = (unitId: string, cells: Partial<VerdictCountRow>): VerdictCountRow => ({
	...{ unitId, unit: unitId, year: 2023, formId: 1, form: 'unit-evaluation', programme: null },
	...{ verdict: 'met', measured: true, answered: true, indicators: 3 },
	...cells
});
const unit = (unitId: string, year = 2023) => ({ unitId, unit: unitId, year });

test('a unit without indicators keeps its place and says that it reports none', () => {
	const rows = verdictsByForm(
		[counted('甲', {}), counted('丙', { formId: 2, answered: false, verdict: 'not-comparable' })],
		[unit('甲'), unit('乙'), unit('丙'), unit('甲', 2022)]
	);
	expect(rows.map(({ unit, year, form, total }) => [unit, year, form, total])).toEqual([
		['甲', 2023, 'unit-evaluation', 3],
		['乙', 2023, null, 0],
		['丙', 2023, 'unit-evaluation', 3],
		['甲', 2022, null, 0]
	]);
	const svg = staticSvg(drawVerdicts(rows, words, wideWidth), 'test');
	expect(svg.match(/>未报告</g)).toHaveLength(2);
	expect(svg.match(/>只有目标，没有实际值</g)).toHaveLength(1);
	const [, without = []] = verdictsTable(rows, words).rows;
	expect(without.slice(3).every(({ kind, text }) => kind === 'missing' && text === '未报告')).toBe(
		true
	);
});

test('where kinds of form are asked for, a unit without one has no row', () => {
	const rows = [counted('甲', {}), counted('甲', { formId: 2 }), counted('丙', { formId: 3 })];
	expect(unitYearsOf(rows)).toEqual([unit('甲'), unit('丙')]);
	expect(unitYearsOf([])).toEqual([]);
});
