import { termOf, type Words } from '#lib/i18n/words.ts';
import type { FindingMatrixRow } from '#lib/shape/finding-matrix.ts';
import { severityOrder } from '#lib/shape/finding-orders.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { heatMap } from '../marks/heat-map.ts';

/** Findings by class and severity. */
export function drawFindingMatrix(
	rows: readonly FindingMatrixRow[],
	words: Words,
	width: number
): Drawing {
	const classes = rows.map((row) => termOf(words.terms.class, row.class));
	const severities = severityOrder.map((key) => termOf(words.terms.severity, key));
	return heatMap(
		{
			rows: classes,
			columns: severities,
			counts: rows.map(({ counts }) => counts),
			left: isNarrow(width) ? 88 : 212,
			head: 32,
			cellHeight: 40,
			hint: (row, column) => `${classes[row]} · ${severities[column]}`
		},
		width
	);
}
