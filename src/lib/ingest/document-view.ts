import { foldText } from '#lib/domain/number.ts';
import type { Ledger } from '#lib/domain/record.ts';
import { documentTables, type TeachableHeading } from './document-tables.ts';
import type { Reading } from './import-document.ts';
import type { FactAddress, NumberFate } from './ledger.ts';
import type { Layout } from './layouts.ts';

/** A piece of printed text: a number with what became of it, or the words between numbers. */
export interface Piece {
	text: string;
	fate?: NumberFate['fate'];
	/** The fact that holds the number, and the name of the number on the page: a fact and its number lead to each other. */
	fact?: string;
	id?: string;
}

export interface ViewCell {
	pieces: Piece[];
	covered: boolean;
	/** The worst that became of its numbers: one unread makes the cell unread; null where it prints none. */
	fate: 'fact' | 'unread' | 'no-fact' | null;
}

/** A printed table with its headings, or a paragraph that prints numbers. */
export type ViewBlock =
	| { kind: 'table'; rows: { item: number; cells: ViewCell[] }[]; headings: TeachableHeading[] }
	| { kind: 'paragraph'; item: number; pieces: Piece[] };

/** A document as a person looks at it: its own tables and the sentences with numbers, and the account of all. */
export interface DocumentView {
	blocks: ViewBlock[];
	ledger: Ledger;
}

/** The name of a fact on a page. */
export const factId = ({ form, list, index }: FactAddress): string => `${form}-${list}-${index}`;

/** What a page shows of a document: every number of its tables and sentences with what became of it. */
export function documentView(reading: Reading, layouts: readonly Layout[] = []): DocumentView {
	const { items, fates, record } = reading;
	const byItem = Map.groupBy(fates, ({ item }) => item);
	const piecesOf = (text: string, item: number, cell: number | null) =>
		piecesIn(
			text,
			(byItem.get(item) ?? []).filter((fate) => fate.cell === cell)
		);
	const tables = new Map(
		documentTables(reading, layouts).map((table) => [table.items[0] ?? -1, table])
	);
	const blocks = items.flatMap((item, number): ViewBlock[] => {
		if (item.kind === 'paragraph') {
			const pieces = piecesOf(item.text, number, null);
			return pieces.some(({ fate }) => fate !== undefined)
				? [{ kind: 'paragraph', item: number, pieces }]
				: [];
		}
		const table = tables.get(number);
		if (table === undefined) return [];
		const rows = table.items.map((at) => {
			const row = items[at];
			const cells = row?.kind === 'row' ? row.cells : [];
			return {
				item: at,
				cells: cells.map((cell, place): ViewCell => {
					const pieces = piecesOf(cell.text, at, place);
					return { pieces, covered: cell.covered === true, fate: worstOf(pieces) };
				})
			};
		});
		return [{ kind: 'table', rows, headings: table.headings }];
	});
	return {
		blocks,
		ledger: record.ledger ?? { printed: 0, facts: 0, notFacts: {}, unread: 0 }
	};
}

/** The text cut at its numbers; as it is printed where folding moved no sign, else folded. */
function piecesIn(printed: string, fates: readonly NumberFate[]): Piece[] {
	if (fates.length === 0) return printed === '' ? [] : [{ text: printed }];
	const folded = foldText(printed);
	const text = folded.length === printed.length ? printed : folded;
	const pieces: Piece[] = [];
	let from = 0;
	for (const { at, length, fate, fact, item, cell } of [...fates].sort((a, b) => a.at - b.at)) {
		if (at > from) pieces.push({ text: text.slice(from, at) });
		pieces.push({
			text: text.slice(at, at + length),
			fate,
			id: `${item}-${cell ?? 'p'}-${at}`,
			...(fact === undefined ? {} : { fact: factId(fact) })
		});
		from = at + length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}

function worstOf(pieces: readonly Piece[]): ViewCell['fate'] {
	const fates = pieces.flatMap(({ fate }) => fate ?? []);
	if (fates.includes('unread')) return 'unread';
	if (fates.includes('fact')) return 'fact';
	return fates.length > 0 ? 'no-fact' : null;
}
