import { termOf, type Words } from '#lib/i18n/words.ts';
import { classOrder } from '#lib/shape/finding-orders.ts';
import type { UnitFindings } from '#lib/shape/unit-findings.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { labelText } from '../marks/group-axis.ts';
import { heatMap } from '../marks/heat-map.ts';

/** As wide as the letters of most fonts are, in points: the server knows no font. */
const letterWidth = 7;

/** Findings by unit and class. */
export function drawUnitFindings(
	rows: readonly UnitFindings[],
	words: Words,
	width: number
): Drawing {
	const narrow = isNarrow(width);
	const classes = classOrder.map((key) => termOf(words.terms.class, key));
	// Latin words do not break within a cell of a phone
	const upright = narrow && classes.some((name) => /[a-z]/.test(name));
	return heatMap(
		{
			rows: rows.map(({ unit, year }) => labelText({ name: unit, detail: String(year) }, narrow)),
			columns: classes,
			counts: rows.map(({ counts }) => counts),
			left: narrow ? 124 : 212,
			head: upright ? Math.max(...classes.map((name) => name.length)) * letterWidth + 14 : 46,
			upright,
			cellHeight: 32,
			hint: (row, column) => `${rows[row]?.unit} ${rows[row]?.year} · ${classes[column]}`
		},
		width
	);
}
