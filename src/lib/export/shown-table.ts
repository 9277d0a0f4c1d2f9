import type { ExportTable } from './export-table.ts';

/** A table as it is shown: texts, each with what it is. */
export interface ShownTable {
	columns: readonly { label: string; unit?: string }[];
	rows: readonly (readonly ShownCell[])[];
}

interface ShownCell {
	text: string;
	kind: 'text' | 'number' | 'missing';
	notes?: readonly string[];
}

const figure = /^−?(\d{1,3}(,\d{3})*|\d+)(\.\d+)?%?$/;

/** A spreadsheet and this language count with no more digits: a longer figure stays exact as a text. */
const maxDigits = 15;

/** The rows that are shown, figures as numbers again and at the decimals shown; words for what is missing stay words. */
export function shownTable(name: string, table: ShownTable): ExportTable {
	const percent = table.columns.map((_, place) => isPercent(table, place));
	return {
		name,
		columns: table.columns.map(({ label, unit }, place) => {
			const measure = unit ?? (percent[place] ? '%' : undefined);
			return measure === undefined || label.includes('%') ? label : `${label} (${measure})`;
		}),
		rows: table.rows.map((row) => row.map(cellOf))
	};
}

/** Every figure of the column carries the sign. */
function isPercent({ rows }: ShownTable, place: number): boolean {
	const figures = rows.flatMap((row) => (row[place]?.kind === 'number' ? [row[place]] : []));
	return figures.length > 0 && figures.every((cell) => !cell.notes && cell.text.endsWith('%'));
}

/** A cell that says more than its figure is a text: both together, as they are shown. */
function cellOf({ text, kind, notes = [] }: ShownCell): string | number {
	if (notes.length > 0) return [text, ...notes].join(' · ');
	if (kind !== 'number' || !figure.test(text)) return text;
	if (text.replace(/\D/g, '').length > maxDigits) return text.replace('−', '-');
	return Number(text.replace('−', '-').replace(/[,%]/g, ''));
}
