import type { Words } from '#lib/i18n/words.ts';
import type { TableModel } from './table-model.ts';

const spokenRows = 12;

/** A chart told in one text: every row with its figures, the first twelve; the table holds them all. */
export function spokenTable(title: string, table: TableModel, words: Words): string {
	const { colon } = words.site;
	const rows = table.rows.slice(0, spokenRows).map((_, index) => spokenRow(table, index, words));
	const rest = table.rows.length - rows.length;
	if (rest > 0) rows.push(words.reader.more(rest));
	return `${title}${colon}${rows.join('; ')}`;
}

/** One row of the table, each figure after its heading. */
export function spokenRow(table: TableModel, row: number, words: Words): string {
	const cells = table.rows[row] ?? [];
	return cells
		.map((cell, index) => {
			const label = table.columns[index]?.label ?? '';
			return index === 0 ? cell.text : `${label} ${cell.text}`;
		})
		.join(words.site.separator);
}
