import {
	missing,
	number,
	printed,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '#lib/charts/table/table-model.ts';
import { templateOf } from '#lib/domain/score-template.ts';
import { formatCount } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import { lossClasses } from '#lib/shape/loss-classes.ts';
import type { ScoresOfForm } from '#lib/shape/scores-by-form.ts';

/** The full marks that each scored form gives its classes, and whether a template that is known gives them so. */
export function weightsTable(rows: readonly ScoresOfForm[], words: Words): TableModel {
	const { charts, pages, site, terms } = words;
	const own = pages.scores.weights;
	const marks = (weight: number | null): Cell =>
		weight === null ? missing(site.table.missing) : number(formatCount(weight));
	return {
		columns: [
			{ label: charts.unit },
			{ label: charts.year },
			{ label: site.fact.form },
			...lossClasses.map((name) => ({
				label: termOf(terms.level1, name),
				unit: charts.points,
				numeric: true
			})),
			{ label: own.total, unit: charts.points, numeric: true },
			{ label: own.template, wide: true }
		],
		rows: rows
			.filter(({ formId }) => formId !== null)
			.map((row) => {
				const weights = lossClasses.map((name) => row.weightByClass[name]);
				const given = weights.filter((weight) => weight !== null);
				return [
					unitCell(row.unitId, row.unit),
					text(String(row.year)),
					row.programme === null ? text(charts.scores.whole) : printed(row.programme),
					...weights.map(marks),
					marks(given.length === 0 ? null : given.reduce((sum, weight) => sum + weight, 0)),
					templateCell(row, words)
				];
			})
	};
}

function templateCell({ weightByClass }: ScoresOfForm, words: Words): Cell {
	const own = words.pages.scores.weights;
	const template = templateOf(weightByClass);
	if (template === 'unknown') return missing(own.unknown);
	if (template === 'other') return text(own.other);
	const classes = ['output', 'benefit', 'satisfaction', 'cost', 'execution'] as const;
	return text(
		classes
			.filter((name) => template[name] > 0)
			.map((name) => `${termOf(words.terms.level1, name)} ${template[name]}`)
			.join(words.site.listSeparator)
	);
}
