import type { Remark, Row } from '../document.ts';
import { limits } from '../limits.ts';
import { checkPositions, checkRows, layOut, type SpannedCell } from './grid.ts';
import type { LeftOut } from './left-out.ts';

/** A sheet of a workbook as its format gives it: cells that hold something, merges, and what is hidden. Rows and columns from 0. */
export interface Sheet {
	name: string;
	/** Its number in the workbook, from 1. */
	number: number;
	cells: Map<number, Map<number, string>>;
	merges: Merge[];
	isRowHidden: (row: number) => boolean;
	isColumnHidden: (column: number) => boolean;
}

export interface Merge {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

/** Empty rows in a run that are kept: they part one table of a sheet from the next. */
const maxEmpty = 20;

/** The rows of a sheet that it shows, whatever it says of its own size; what is hidden is left out and named. */
export function sheetRows(sheet: Sheet, leftOut: LeftOut, remarks: Remark[]): Row[] {
	const filled = [...sheet.cells.keys()].sort((a, b) => a - b);
	checkRows(filled.length, { en: `its sheet ${sheet.name}`, zh: `工作表“${sheet.name}”` });
	const [first] = filled;
	if (first === undefined) return [];
	let start = Infinity;
	for (const cells of sheet.cells.values())
		for (const column of cells.keys()) start = Math.min(start, column);
	let end = start;
	for (const cells of sheet.cells.values())
		for (const column of cells.keys()) end = Math.max(end, column);
	checkPositions(filled.length * Math.min(limits.columns, end - start + 1));
	const merged = mergesByCell(sheet, filled.at(-1) ?? first);
	nameHidden(sheet, leftOut);
	const shown = rowsBetween(filled).filter((row) => !sheet.isRowHidden(row));
	const at = new Map(shown.map((row, i) => [row, i]));
	const rows = shown.map((row, i): SpannedCell[] => {
		const cells = sheet.cells.get(row);
		const merges = merged.get(row);
		let end = -1;
		for (const column of cells?.keys() ?? []) end = Math.max(end, column);
		for (const [column, merge] of merges ?? []) end = Math.max(end, column, merge.right);
		const spanned: SpannedCell[] = [];
		for (const column of columnsBetween(start, end, cells)) {
			if (sheet.isColumnHidden(column)) continue;
			const merge = merges?.get(column);
			if (merge === undefined) {
				spanned.push({ text: cells?.get(column) ?? '', rowSpan: 1, colSpan: 1 });
				continue;
			}
			const columns = count(merge.left, merge.right, (each) => !sheet.isColumnHidden(each));
			const isFirstRow = shown[i] === firstOf(merge.top, merge.bottom, (each) => at.has(each));
			const isFirstColumn =
				column === firstOf(merge.left, merge.right, (each) => !sheet.isColumnHidden(each));
			if (!isFirstRow || !isFirstColumn) continue;
			spanned.push({
				text: sheet.cells.get(merge.top)?.get(merge.left) ?? '',
				rowSpan: Math.max(
					1,
					count(row, Math.min(merge.bottom, shown.at(-1) ?? row), (each) => at.has(each))
				),
				colSpan: Math.max(1, columns)
			});
		}
		return spanned;
	});
	const laid = layOut(rows, sheet.number, 1, sheet.number, remarks);
	// rows go by their numbers in the sheet
	return laid.map((row, i) => {
		const line = (shown[i] ?? 0) + 1;
		return { ...row, line, cells: row.cells.map((cell) => ({ ...cell, line })) };
	});
}

/** The filled rows and the empty ones between them, of a long gap only some. */
function rowsBetween(filled: readonly number[]): number[] {
	return filled.flatMap((row, i) => {
		const before = filled[i - 1];
		const gap = before === undefined ? 0 : Math.min(row - before - 1, maxEmpty);
		return [...Array.from({ length: gap }, (_, k) => row - gap + k), row];
	});
}

/** All columns that a table may have, and of those beyond the filled ones. */
function* columnsBetween(
	start: number,
	end: number,
	cells: Map<number, string> | undefined
): Generator<number> {
	const last = Math.min(end, start + limits.columns - 1);
	for (let column = start; column <= last; column += 1) yield column;
	if (end > last) for (const column of cells?.keys() ?? []) if (column > last) yield column;
}

/** The merge that a position belongs to, by row and column: a sheet may have a hundred thousand. */
function mergesByCell(sheet: Sheet, last: number): Map<number, Map<number, Merge>> {
	const merged = new Map<number, Map<number, Merge>>();
	let taken = 0;
	for (const merge of sheet.merges) {
		if (merge.top === merge.bottom && merge.left === merge.right) continue;
		for (let row = merge.top; row <= Math.min(merge.bottom, last); row += 1) {
			let columns = merged.get(row);
			if (columns === undefined) merged.set(row, (columns = new Map()));
			for (
				let column = merge.left;
				column <= Math.min(merge.right, merge.left + 255);
				column += 1
			) {
				columns.set(column, merge);
				taken += 1;
			}
		}
		if (taken > 1_000_000) break;
	}
	return merged;
}

function nameHidden(sheet: Sheet, leftOut: LeftOut): void {
	const columns = new Map<number, string[]>();
	for (const [row, cells] of sheet.cells) {
		if (sheet.isRowHidden(row)) {
			leftOut.add('hidden', [...cells.values()].join(' | '), row + 1, sheet.number);
			continue;
		}
		for (const [column, text] of cells)
			if (sheet.isColumnHidden(column)) columns.set(column, [...(columns.get(column) ?? []), text]);
	}
	for (const texts of columns.values())
		leftOut.add('hidden', texts.slice(0, 50).join(' | '), 1, sheet.number);
}

function firstOf(from: number, to: number, holds: (each: number) => boolean): number {
	for (let each = from; each <= Math.min(to, from + 20_000); each += 1)
		if (holds(each)) return each;
	return from;
}

function count(from: number, to: number, holds: (each: number) => boolean): number {
	let found = 0;
	for (let each = from; each <= Math.min(to, from + 20_000); each += 1) if (holds(each)) found += 1;
	return found;
}
