import type { Words } from '../i18n/words.ts';
import type { TableModel } from './table-model.ts';

const spokenRows = 12;

/** A chart told in one text: every row with its figures, the first twelve; the table holds them all. */
export function spokenTable(title: string, table: TableModel, words: Words): string {
	const { colon, separator } = words.site;
	const rows = table.rows.slice(0, spokenRows).map((cells) =>
		cells
			.map((cell, index) => {
				const label = table.columns[index]?.label ?? '';
				return index === 0 ? cell.text : `${label} ${cell.text}`;
			})
			.join(separator)
	);
	return `${title}${colon}${rows.join('; ')}`;
}
