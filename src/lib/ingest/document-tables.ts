import type { Item, Row } from './document.ts';
import type { Reading } from './import-document.ts';
import { headingWords, taughtRoleSchema, type Layout, type TaughtRole } from './layouts.ts';
import type { Block } from './tables/block.ts';
import { printedHeading, readHeading } from './tables/headings.ts';

/** A heading of a printed table as it can be taught: its words from the left, where each stands, and what it is taken for today. */
export interface TeachableHeading {
	/** The item where the heading begins, and how many rows it takes. */
	item: number;
	rows: number;
	words: string[];
	at: number[];
	roles: (TaughtRole | null)[];
	/** Whether something is read by this heading. */
	isRead: boolean;
	/** Numbers below it that are in no fact. */
	unread: number;
}

/** The rows of one printed table, by the numbers of their items, with the headings in it. */
export interface DocumentTable {
	items: number[];
	headings: TeachableHeading[];
}

/** The tables of a document as a person looks at them: what every heading is taken for, and what is left unread below it. */
export function documentTables(
	{ items, record, fates }: Pick<Reading, 'items' | 'record' | 'fates'>,
	layouts: readonly Layout[] = []
): DocumentTable[] {
	const unread = new Map<number, number>();
	for (const { item, fate } of fates)
		if (fate === 'unread') unread.set(item, (unread.get(item) ?? 0) + 1);
	return tablesIn(items).map((numbers) => {
		const rows = numbers.map((number) => items[number] as Row);
		const headings: TeachableHeading[] = [];
		for (let at = 0; at < rows.length; at += 1) {
			const heading = headingAt(rows, at, record.year, layouts);
			if (heading === null) continue;
			headings.push({ item: numbers[at] ?? 0, unread: 0, ...heading });
			at += heading.rows - 1;
		}
		headings.forEach((heading, i) => {
			const until = headings[i + 1]?.item ?? Infinity;
			for (const number of numbers)
				if (number >= heading.item + heading.rows && number < until)
					heading.unread += unread.get(number) ?? 0;
		});
		return { items: numbers, headings };
	});
}

/** The headings under which numbers are left unread, as a layout would name them: what a person could teach. */
export function teachableHeadings(reading: Reading, layouts: readonly Layout[] = []): string[][] {
	return documentTables(reading, layouts)
		.flatMap(({ headings }) => headings)
		.filter(({ unread, words }) => unread > 0 && words.length > 1)
		.map(({ words }) => words);
}

function tablesIn(items: readonly Item[]): number[][] {
	const tables: number[][] = [];
	let last: number | undefined;
	items.forEach((item, number) => {
		if (item.kind !== 'row') return;
		if (item.table !== last) tables.push([]);
		last = item.table;
		tables.at(-1)?.push(number);
	});
	return tables;
}

function headingAt(
	rows: readonly Row[],
	at: number,
	year: number | null,
	layouts: readonly Layout[]
): Omit<TeachableHeading, 'item' | 'unread'> | null {
	const read = readHeading(rows, at, year, layouts);
	const printed =
		read === null
			? printedHeading(rows, at, year)
			: { headings: read.block.headings, used: read.used };
	if (printed === null) return null;
	// below a heading stands something: a last row of words is none
	if (read === null && rows[at + printed.used] === undefined) return null;
	const { words, at: columns } = headingWords(printed.headings);
	return {
		rows: printed.used,
		words,
		at: columns,
		roles: columns.map((column) => (read === null ? null : roleOf(read.block, column))),
		isRead: read !== null
	};
}

function roleOf(block: Block, column: number): TaughtRole | null {
	const named = [...block.columns].find(([, at]) => at === column)?.[0];
	if (named !== undefined) return named;
	const money = block.money.find(({ at }) => at === column);
	if (money === undefined) return block.labels.includes(column) ? 'name' : null;
	return taughtRoleSchema.safeParse(money.stage ?? 'amount').data ?? null;
}
