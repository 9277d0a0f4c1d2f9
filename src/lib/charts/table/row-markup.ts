import { escaped } from './escaped.ts';
import type { Cell, Column } from './table-model.ts';

/** What a row has to know of the page it stands on. */
export interface RowPlace {
	/** Whether what is printed in Chinese has to be said to be. */
	language: 'zh' | 'en';
	links: { unit(unitId: string): string; fact(unitId: string, factId: number): string };
}

/**
 * A row of a table as markup, every text in it escaped. A table is most of a page: as components a cell of one figure is five marks of the
 * framework around it, all of which a browser reads before it paints and walks before the page answers.
 */
export function rowMarkup(
	row: readonly Cell[],
	columns: readonly Column[],
	place: RowPlace
): string {
	const cells = row.map((cell, index) => {
		const inner = content(cell, place);
		if (index === 0) return `<th scope="row">${inner}</th>`;
		const kinds = [
			columns[index]?.numeric ? 'numeric' : '',
			cell.kind === 'missing' ? 'missing' : '',
			cell.unitId === undefined ? '' : 'named',
			columns[index]?.wide ? 'wide' : ''
		].filter(Boolean);
		return kinds.length === 0
			? `<td>${inner}</td>`
			: `<td class="${kinds.join(' ')}">${inner}</td>`;
	});
	return `<tr>${cells.join('')}</tr>`;
}

function content(cell: Cell, { language, links }: RowPlace): string {
	const text =
		language !== 'zh' && (cell.printed || cell.unitId !== undefined)
			? `<span lang="zh-CN">${escaped(cell.text)}</span>`
			: escaped(cell.text);
	const [fact] = cell.facts ?? [];
	const said =
		cell.unitId !== undefined
			? `<a href="${escaped(links.unit(cell.unitId))}">${text}</a>`
			: fact !== undefined
				? `<a class="figure" href="${escaped(links.fact(fact.unitId, fact.factId))}">${text}</a>`
				: text;
	const notes = (cell.notes ?? []).map((note) => `<span class="note">${escaped(note)}</span>`);
	return said + notes.join('');
}
