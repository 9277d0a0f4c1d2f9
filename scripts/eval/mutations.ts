import type { Cell, Item, ReadDocument, Row } from '#lib/ingest/document.ts';
import { readHeading } from '#lib/ingest/tables/headings.ts';

/** A harmless change to how a document is printed: its figures mean the same, and must be read the same. */
export interface Mutation {
	name: string;
	apply: (document: ReadDocument) => ReadDocument;
}

/** Words of headings that another place prints for the same thing. */
const synonyms: [RegExp, string][] = [
	[/预算数/g, '预算额'],
	[/执行数/g, '执行额'],
	[/指标值/g, '目标设定值'],
	[/完成值/g, '完成结果']
];
const pointWords = /^(分值|得分|权重|自评得分|自评分|指标分值|指标得分|标准分)$/;
const levels: [RegExp, string][] = [
	[/^三级指标$/, '具体指标'],
	[/^二级指标$/, '二级分类'],
	[/^一级指标$/, '一级分类']
];

const bare = (text: string): string => text.replace(/\s/g, '');
const isHeadingLike = (text: string): boolean => text.length <= 20 && !/\d{2,}|[。；;]/.test(text);

function withTexts(document: ReadDocument, change: (text: string) => string): ReadDocument {
	return withRows(document, (row) => ({
		...row,
		cells: row.cells.map((cell) => ({ ...cell, text: change(cell.text) }))
	}));
}

function withRows(document: ReadDocument, change: (row: Row) => Row): ReadDocument {
	return {
		...document,
		items: document.items.map((item) => (item.kind === 'row' ? change(item) : item))
	};
}

/** Moves the column of points in front of that of targets, where no merged cell reaches over both. */
function swapColumns(document: ReadDocument): ReadDocument {
	const rows = document.items.filter((item): item is Row => item.kind === 'row');
	const orders = new Map<Row, [number, number]>();
	rows.forEach((row, at) => {
		const heading = orders.has(row) ? null : readHeading(rows, at, null);
		const { columns } = heading?.block ?? {};
		const target = columns?.get('target');
		const weight = columns?.get('weight');
		if (heading?.block.kind !== 'indicators' || target === undefined || weight === undefined)
			return;
		if (weight < target) return;
		const block = [];
		for (const below of rows.slice(at)) {
			// the second part of a table that a page cut has no heading of its own
			if (below.cells.length !== row.cells.length) break;
			if (block.length >= heading.used && readHeading(rows, at + block.length, null) !== null)
				break;
			block.push(below);
		}
		const own = block.filter((below) => hasOwnCells(below, target, weight));
		if (
			own.length < heading.used + 1 ||
			!block.slice(0, heading.used).every((head) => own.includes(head))
		)
			return;
		if (own.length < block.length) return;
		for (const below of block) orders.set(below, [target, weight]);
	});
	return withRows(document, (row) => {
		const order = orders.get(row);
		return order === undefined ? row : { ...row, cells: moved(row.cells, ...order) };
	});
}

const hasOwnCells = (row: Row, target: number, weight: number): boolean =>
	row.cells.slice(target, weight + 2).every((cell) => cell.covered !== true);

function moved(cells: readonly Cell[], target: number, weight: number): Cell[] {
	const rest = cells.filter((_, i) => i !== weight);
	const cell = cells[weight];
	return cell === undefined ? [...cells] : [...rest.slice(0, target), cell, ...rest.slice(target)];
}

/** What a table loses that is copied through a plain editor: cells that were merged are empty. */
const splitMerges = (document: ReadDocument): ReadDocument =>
	withRows(document, (row) => ({
		...row,
		cells: row.cells.map(({ covered, ...cell }) => {
			void covered;
			return cell;
		})
	}));

/** Every table of more than eight rows ends after its middle row, and a page's number stands between the halves. */
function cutTables(document: ReadDocument): ReadDocument {
	const sizes = new Map<number, number>();
	for (const item of document.items)
		if (item.kind === 'row') sizes.set(item.table, (sizes.get(item.table) ?? 0) + 1);
	const seen = new Map<number, number>();
	const items = document.items.flatMap((item): Item[] => {
		if (item.kind !== 'row') return [item];
		const size = sizes.get(item.table) ?? 0;
		const n = (seen.get(item.table) ?? 0) + 1;
		seen.set(item.table, n);
		const half = Math.ceil((size * 2) / 3);
		if (size <= 8 || n <= half) return [item];
		const cut = { ...item, table: item.table + 1000 };
		return n === half + 1 ? [{ kind: 'paragraph', text: '- 2 -' }, cut] : [cut];
	});
	return { ...document, items };
}

/** The document as it comes out of a page that was copied as text. */
function asTabs(document: ReadDocument): ReadDocument {
	let line = 0;
	return {
		format: 'txt',
		items: document.items.map((item): Item => {
			line += 1;
			if (item.kind === 'paragraph') return { kind: 'paragraph', text: item.text, line };
			return {
				kind: 'row',
				table: item.table,
				line,
				cells: item.cells.map(({ text }) => ({ text: text.replace(/\n/g, ''), line }))
			};
		})
	};
}

/** Every mutation that the importer is tried with. */
export const mutations: readonly Mutation[] = [
	{
		name: 'left bracket of (A) lost',
		apply: (document) => withTexts(document, (text) => text.replace(/[（(]([A-Z])[)）]$/, '$1）'))
	},
	{
		name: '（分） behind points',
		apply: (document) =>
			withTexts(document, (text) => (pointWords.test(bare(text)) ? `${text}（分）` : text))
	},
	{
		name: 'heading synonyms',
		apply: (document) =>
			withTexts(document, (text) =>
				isHeadingLike(text)
					? synonyms.reduce((changed, [pattern, word]) => changed.replace(pattern, word), text)
					: text
			)
	},
	{
		name: 'renamed levels',
		apply: (document) =>
			withTexts(document, (text) => {
				const found = levels.find(([pattern]) => pattern.test(bare(text)));
				return found === undefined ? text : found[1];
			})
	},
	{ name: 'points in front of targets', apply: swapColumns },
	{ name: 'merged cells split', apply: splitMerges },
	{ name: 'table cut by a page', apply: cutTables },
	{ name: 'as text with tabs', apply: asTabs }
];
