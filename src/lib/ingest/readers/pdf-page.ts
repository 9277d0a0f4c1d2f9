import type { Cell, Item, Row } from '../document.ts';
import type { Box, Mark, PageText } from './page-text.ts';
import { splitAtRules } from './split-marks.ts';

const near = 2.5;

/** Turns the text and ruling lines of one page into rows and paragraphs, in reading order, and appends them to `items`. */
export function readPage(page: PageText, items: Item[]): void {
	const horizontal = merge(
		page.rules.filter((r) => r.y1 - r.y0 < near && r.x1 - r.x0 > 8),
		'y'
	);
	const vertical = merge(
		page.rules.filter((r) => r.x1 - r.x0 < near && r.y1 - r.y0 > 4),
		'x'
	);
	const grids = gridsOf(horizontal, vertical);
	const inGrid = (mark: Mark) => grids.findIndex((grid) => contains(grid, mark));
	const all = splitAtRules(page.marks, vertical);
	const outside = all.filter((mark) => inGrid(mark) < 0);
	const parts: { y: number; add: () => void }[] = textParts(outside, items, page.page);
	grids.forEach((grid, g) => {
		const marks = all.filter((mark) => inGrid(mark) === g);
		parts.push({ y: grid.y0, add: () => pushGrid(items, grid, marks, page.page) });
	});
	for (const part of parts.sort((a, b) => a.y - b.y)) part.add();
}

/** The lines outside of tables in reading order: where the page has two columns of prose, the left one first. */
function textParts(marks: Mark[], items: Item[], page: number): { y: number; add: () => void }[] {
	const columns = columnsOf(marks);
	if (columns === null)
		return linesOf(marks).map((line) => ({
			y: line.y,
			add: () => pushLine(items, line, page)
		}));
	const { top, bottom, gutter } = columns;
	const within = (mark: Mark) => mark.y >= top - 1 && mark.y <= bottom + 1;
	const around = linesOf(marks.filter((mark) => !within(mark)));
	const sides = [
		marks.filter((mark) => within(mark) && mark.x < gutter),
		marks.filter((mark) => within(mark) && mark.x >= gutter)
	].map(linesOf);
	return [
		...around.map((line) => ({ y: line.y, add: () => pushLine(items, line, page) })),
		...sides.flatMap((lines, side) =>
			lines.map((line, i) => ({
				// the right column as a whole stands below the left one
				y: top + (side + i / (lines.length + 1)) * 0.5,
				add: () => pushLine(items, line, page)
			}))
		)
	];
}

/** Lines on both sides of a gap that are prose, and how many there must be. */
const minLines = 5;
const shortestLine = 9;

/**
 * Two columns of prose: a gap that no text crosses, with lines of some length on both sides. Cells without ruling lines are short, and stay
 * in one line.
 */
function columnsOf(marks: Mark[]): { top: number; bottom: number; gutter: number } | null {
	const text = marks.filter((mark) => mark.text.trim() !== '');
	if (text.length < minLines * 2) return null;
	const left = Math.min(...text.map((mark) => mark.x));
	const right = Math.max(...text.map((mark) => mark.x + mark.width));
	const lines = linesWithMarks(text);
	const [from, to] = [left + (right - left) * 0.35, left + (right - left) * 0.65];
	// the gap in the middle of each line, if it has one
	const gaps = lines.flatMap(({ y, marks: parts }) => {
		const sorted = [...parts].sort((a, b) => a.x - b.x);
		let end = -Infinity;
		for (const [i, mark] of sorted.entries()) {
			if (i > 0 && mark.x - end > mark.height * 0.9 && mark.x > from && end < to) {
				const signs = (some: Mark[]) => some.map((each) => each.text.trim()).join('').length;
				return [
					{
						y,
						x0: end,
						x1: mark.x,
						before: signs(sorted.slice(0, i)),
						behind: signs(sorted.slice(i))
					}
				];
			}
			end = Math.max(end, mark.x + mark.width);
		}
		return [];
	});
	const long = gaps.filter(
		({ before, behind }) => before >= shortestLine && behind >= shortestLine
	);
	if (long.length < minLines) return null;
	const gutter = median(long.map(({ x0, x1 }) => (x0 + x1) / 2));
	const aligned = gaps.filter(({ x0, x1 }) => x0 <= gutter && gutter <= x1);
	if (aligned.length < long.length * 0.8) return null;
	const [top, bottom] = [
		Math.min(...aligned.map(({ y }) => y)),
		Math.max(...aligned.map(({ y }) => y))
	];
	const crossing = text.some(
		(mark) =>
			mark.y >= top - 1 &&
			mark.y <= bottom + 1 &&
			mark.x < gutter - 1 &&
			mark.x + mark.width > gutter + 1
	);
	return crossing ? null : { top, bottom, gutter };
}

const median = (values: number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Grid extends Box {
	horizontal: Box[];
	vertical: Box[];
}

const contains = (box: Box, mark: Mark): boolean => {
	const [x, y] = [mark.x + Math.min(mark.width, 4) / 2, mark.y - mark.height / 3];
	return x > box.x0 - near && x < box.x1 + near && y > box.y0 - near && y < box.y1 + near;
};

/** Joins pieces of one ruling line: cells are often drawn one by one. */
function merge(rules: Box[], axis: 'x' | 'y'): Box[] {
	const [a0, a1, b0, b1] =
		axis === 'y' ? (['y0', 'y1', 'x0', 'x1'] as const) : (['x0', 'x1', 'y0', 'y1'] as const);
	const sorted = [...rules].sort((p, q) => p[a0] - q[a0] || p[b0] - q[b0]);
	const lines: Box[] = [];
	for (const rule of sorted) {
		const last = lines.findLast(
			(line) =>
				Math.abs(line[a0] - rule[a0]) < near &&
				rule[b0] <= line[b1] + near &&
				rule[b1] >= line[b0] - near
		);
		if (last === undefined) lines.push({ ...rule });
		else {
			last[b0] = Math.min(last[b0], rule[b0]);
			last[b1] = Math.max(last[b1], rule[b1]);
			last[a1] = Math.max(last[a1], rule[a1]);
		}
	}
	return lines;
}

/** Ruling lines that touch one another make one grid. */
function gridsOf(horizontal: Box[], vertical: Box[]): Grid[] {
	const touches = (p: Box, q: Box) =>
		p.x0 <= q.x1 + near && q.x0 <= p.x1 + near && p.y0 <= q.y1 + near && q.y0 <= p.y1 + near;
	const grids: Grid[] = [];
	for (const [rule, isHorizontal] of [
		...horizontal.map((r) => [r, true] as const),
		...vertical.map((r) => [r, false] as const)
	]) {
		const hit = grids.filter((grid) =>
			[...grid.horizontal, ...grid.vertical].some((other) => touches(rule, other))
		);
		const grid: Grid = {
			...rule,
			horizontal: hit.flatMap((g) => g.horizontal),
			vertical: hit.flatMap((g) => g.vertical)
		};
		(isHorizontal ? grid.horizontal : grid.vertical).push(rule);
		for (const other of hit) {
			grid.x0 = Math.min(grid.x0, other.x0);
			grid.y0 = Math.min(grid.y0, other.y0);
			grid.x1 = Math.max(grid.x1, other.x1);
			grid.y1 = Math.max(grid.y1, other.y1);
			grids.splice(grids.indexOf(other), 1);
		}
		grids.push(grid);
	}
	return grids.filter((grid) => grid.horizontal.length >= 2 && grid.vertical.length >= 2);
}

function pushLine(items: Item[], { text, marks }: Line, page: number): void {
	if (text.trim() === '' || /^[—–-]?\s*\d+\s*[—–-]?$/.test(text.trim())) return;
	items.push({
		kind: 'paragraph',
		text: text.trim(),
		line: items.length + 1,
		page,
		...confidenceIn(marks)
	});
}

/** A text that was recognised is as sure as its least sure part. */
function confidenceIn(marks: readonly Mark[]): { confidence?: number } {
	const found = marks.flatMap(({ confidence }) => confidence ?? []);
	return found.length === 0 ? {} : { confidence: Math.min(...found) };
}

function positions(values: number[]): number[] {
	const found: number[] = [];
	for (const value of [...values].sort((a, b) => a - b))
		if (found.length === 0 || value - (found.at(-1) ?? 0) > near) found.push(value);
	return found;
}

/** Cells are the spaces between ruling lines; where a line is missing between two spaces, they are one merged cell. */
function pushGrid(items: Item[], grid: Grid, marks: Mark[], page: number): void {
	const xs = positions(grid.vertical.map((rule) => rule.x0));
	const ys = positions(grid.horizontal.map((rule) => rule.y0));
	// a frame around text is no table
	if (xs.length < 2 || ys.length < 2 || (xs.length === 2 && ys.length === 2)) {
		for (const line of linesOf(marks)) pushLine(items, line, page);
		return;
	}
	const owner = mergedOwners(xs, ys, grid);
	const texts = new Map<string, Mark[]>();
	for (const mark of marks) {
		const column = Math.max(
			0,
			xs.findLastIndex((x) => x <= mark.x + Math.min(mark.width, 6) / 2 + 0.5)
		);
		const row = Math.max(
			0,
			ys.findLastIndex((y) => y <= mark.y - mark.height / 3)
		);
		const key = owner[Math.min(row, ys.length - 2)]?.[Math.min(column, xs.length - 2)] ?? '';
		texts.set(key, [...(texts.get(key) ?? []), mark]);
	}
	const above = items.at(-1);
	const table = (items.findLast((item): item is Row => item.kind === 'row')?.table ?? 0) + 1;
	for (let r = 0; r < ys.length - 1; r += 1) {
		const cells: Cell[] = [];
		for (let c = 0; c < xs.length - 1; c += 1) {
			const key = `${r},${c}`;
			const isOrigin = owner[r]?.[c] === key;
			const own = texts.get(key) ?? [];
			const right = rightOf(owner, key, xs);
			const cell: Cell = {
				text: isOrigin ? textOf(own, right).trim() : '',
				line: items.length + 1,
				...(isOrigin ? confidenceIn(own) : { covered: true })
			};
			if (isOrigin && isFull(own, right)) fullCells.add(cell);
			cells.push(cell);
		}
		if (r === 0 && goesOn(above, cells, page)) continue;
		items.push({ kind: 'row', table, line: items.length + 1, page, cells });
	}
}

/** The right edge of a merged cell. */
function rightOf(owner: readonly string[][], key: string, xs: readonly number[]): number {
	const row = owner.find((candidate) => candidate.includes(key)) ?? [];
	return xs[row.lastIndexOf(key) + 1] ?? Infinity;
}

/** The lines of a cell: one that reaches its right edge goes on below, a shorter one ends there. */
function textOf(marks: Mark[], right: number): string {
	const lines = linesOf(marks);
	return lines
		.map((line, i) => {
			const room = right - line.right;
			const isWrapped = room < 2 * line.height + 8;
			return i === lines.length - 1 || isWrapped ? line.text.trim() : `${line.text.trim()}\n`;
		})
		.join('');
}

function isFull(marks: Mark[], right: number): boolean {
	const last = linesOf(marks).at(-1);
	return last !== undefined && right - last.right < last.height * 1.1 + 6;
}

/** Cells whose last line leaves no room for another sign: what stands first on the next page may go on with them. */
const fullCells = new WeakSet<Cell>();

/**
 * The rest of a row that ran over the foot of the page: it is put where it belongs, into the row that it goes on. A single filled cell
 * is a rest; several are only where each goes on with a cell that is full, and none begins with a value or a number of its own.
 */
function goesOn(above: Item | undefined, cells: readonly Cell[], page: number): boolean {
	if (above?.kind !== 'row' || above.page !== page - 1 || above.cells.length !== cells.length)
		return false;
	const pairs = cells.flatMap((rest, i) => {
		const target = above.cells[i];
		return rest.text === '' || target === undefined ? [] : [{ rest, target }];
	});
	if (pairs.length === 0 || pairs.some(({ target }) => target.text === '')) return false;
	const filledAbove = above.cells.filter((cell) => cell.text !== '').length;
	if (pairs.length > 1 && (pairs.length >= filledAbove || !pairs.every(isRest))) return false;
	for (const { rest, target } of pairs) {
		target.text += rest.text;
		if (rest.confidence !== undefined)
			target.confidence = Math.min(rest.confidence, target.confidence ?? 1);
	}
	return true;
}

function isRest({ rest, target }: { rest: Cell; target: Cell }): boolean {
	if (!fullCells.has(target)) return false;
	const begins = /^\s*[≥≤<>=＞＜±\d①-⑳(（]/.test(rest.text);
	return !begins || /[\d.,，．≥≤<>=＞＜(（]$/.test(target.text);
}

/** For each space of the grid, the space where its merged cell begins. */
function mergedOwners(xs: number[], ys: number[], grid: Grid): string[][] {
	const owner = ys.slice(0, -1).map((_, r) => xs.slice(0, -1).map((_, c) => `${r},${c}`));
	const isRuled = (rules: Box[], x0: number, y0: number, x1: number, y1: number) =>
		rules.some(
			(rule) =>
				rule.x0 <= (x0 + x1) / 2 + near &&
				rule.x1 >= (x0 + x1) / 2 - near &&
				rule.y0 <= (y0 + y1) / 2 + near &&
				rule.y1 >= (y0 + y1) / 2 - near
		);
	for (let r = 0; r < ys.length - 1; r += 1)
		for (let c = 0; c < xs.length - 1; c += 1) {
			const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[c], xs[c + 1], ys[r], ys[r + 1]];
			const row = owner[r];
			if (row === undefined) continue;
			if (c > 0 && !isRuled(grid.vertical, x0, y0, x0, y1)) row[c] = row[c - 1] ?? '';
			else if (r > 0 && !isRuled(grid.horizontal, x0, y0, x1, y0)) row[c] = owner[r - 1]?.[c] ?? '';
		}
	return owner;
}

interface Line {
	y: number;
	text: string;
	right: number;
	height: number;
	marks: Mark[];
}

/** Marks on one baseline make a line, in order of their left edges. */
function linesOf(marks: Mark[]): Line[] {
	return linesWithMarks(marks).map(({ y, marks: parts }) => ({
		y,
		marks: parts,
		text: joined(parts.sort((a, b) => a.x - b.x)),
		right: Math.max(...parts.map((part) => part.x + part.width)),
		height: Math.max(...parts.map((part) => part.height))
	}));
}

function linesWithMarks(marks: Mark[]): { y: number; marks: Mark[] }[] {
	const lines: { y: number; marks: Mark[] }[] = [];
	for (const mark of [...marks].sort((a, b) => a.y - b.y || a.x - b.x)) {
		const line = lines.findLast(
			(candidate) => Math.abs(candidate.y - mark.y) < Math.max(3, mark.height * 0.4)
		);
		if (line === undefined) lines.push({ y: mark.y, marks: [mark] });
		else line.marks.push(mark);
	}
	return lines;
}

function joined(marks: Mark[]): string {
	const text = marks
		.map((mark, i) => {
			const before = marks[i - 1];
			const gap = before === undefined ? 0 : mark.x - (before.x + before.width);
			return `${gap > mark.height * 0.8 ? '  ' : ''}${mark.text}`;
		})
		.join('');
	return withoutSetting(text);
}

/** Typesetters part digits from Chinese characters by a sliver, which comes out as one blank; a wider gap is a gap of the text. */
function withoutSetting(text: string): string {
	return text
		.replace(/(?<=[\u3400-\u9fff，。：；、（）]) (?=[\dA-Za-z≥≤<>=])/g, '')
		.replace(/(?<=[\dA-Za-z%]) (?=[\u3400-\u9fff，。：；、（）])/g, '')
		.replace(/ {2,}/g, ' ');
}
