import type { Box } from '../readers/page-text.ts';
import type { Mask } from './dark-pixels.ts';

/** Lengths in parts of an inch, which is `dpi` pixels. */
const shortestRun = 0.09;
const shortestRule = { across: 0.28, down: 0.15 };
/** A line that ink or the scanner has broken goes on within this. */
const longestBreak = 0.07;
const thickest = 0.045;
const smallestTable = 1;

/**
 * The ruling lines of a level page, as thin boxes in pixels: long dark runs of which neighbours are joined. A stroke of a sign is shorter,
 * and a line of text has ink above and below every run.
 */
export function rulingLines(mask: Mask, dpi: number): Box[] {
	const across = linesAlong(mask, dpi, shortestRule.across);
	const down = linesAlong(transposed(mask), dpi, shortestRule.down).map(({ x0, y0, x1, y1 }) => ({
		x0: y0,
		y0: x0,
		x1: y1,
		y1: x1
	}));
	return ofTables([...across, ...down], dpi);
}

/** Strokes of large signs touch one another too: what hangs together is a table, or a line below a text, only where it is large itself. */
function ofTables(rules: readonly Box[], dpi: number): Box[] {
	const near = 0.03 * dpi;
	const groups: Box[][] = [];
	for (const rule of rules) {
		const touched = groups.filter((group) =>
			group.some(
				(other) =>
					rule.x0 <= other.x1 + near &&
					other.x0 <= rule.x1 + near &&
					rule.y0 <= other.y1 + near &&
					other.y0 <= rule.y1 + near
			)
		);
		for (const group of touched) groups.splice(groups.indexOf(group), 1);
		groups.push([rule, ...touched.flat()]);
	}
	return groups
		.filter((group) => {
			const width = Math.max(...group.map(({ x1 }) => x1)) - Math.min(...group.map(({ x0 }) => x0));
			return width >= smallestTable * dpi;
		})
		.flat();
}

function transposed({ width, height, dark }: Mask): Mask {
	const turned = new Uint8Array(dark.length);
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) turned[x * height + y] = dark[y * width + x]!;
	return { width: height, height: width, dark: turned };
}

interface Run {
	x0: number;
	x1: number;
	y: number;
}

/** Runs that lie on one another: a line with what noise and a slight bend make of it. */
interface Line {
	x0: number;
	x1: number;
	runs: Run[];
}

function linesAlong(mask: Mask, dpi: number, shortest: number): Box[] {
	const runs = runsOf(mask, Math.round(shortestRun * dpi));
	const thin = joinRuns(runs).filter((line) => isThin(line, dpi) && standsAlone(line, mask));
	return joinPieces(thin.map(boxOf), dpi).filter(({ x0, x1 }) => x1 - x0 >= shortest * dpi);
}

/** Unbroken stretches of a row and its two neighbours: a line that is a little off level goes through several rows. */
function runsOf({ width, height, dark }: Mask, shortest: number): Run[] {
	const runs: Run[] = [];
	for (let y = 0; y < height; y += 1) {
		const row = y * width;
		let from = -1;
		let missing = 0;
		for (let x = 0; x <= width; x += 1) {
			const isDark =
				x < width &&
				(dark[row + x] === 1 ||
					(y > 0 && dark[row - width + x] === 1) ||
					(y < height - 1 && dark[row + width + x] === 1));
			if (isDark) {
				if (from < 0) from = x;
				missing = 0;
			} else if (from >= 0) {
				missing += 1;
				// one pixel is noise
				if (missing <= 1 && x < width) continue;
				const end = x - missing + 1;
				if (end - from >= shortest) runs.push({ x0: from, x1: end, y });
				[from, missing] = [-1, 0];
			}
		}
	}
	return runs;
}

/** Runs of neighbouring rows that overlap make one line. */
function joinRuns(runs: readonly Run[]): Line[] {
	const parent = runs.map((_, i) => i);
	const rootOf = (i: number): number => {
		let root = i;
		while (parent[root] !== root) root = parent[root]!;
		parent[i] = root;
		return root;
	};
	// runs come row by row, from left to right
	let first = 0;
	runs.forEach((run, i) => {
		while (runs[first]!.y < run.y - 1) first += 1;
		for (let j = first; j < i; j += 1) {
			const other = runs[j]!;
			if (other.y === run.y) break;
			if (other.x0 <= run.x1 + 1 && run.x0 <= other.x1 + 1) parent[rootOf(j)] = rootOf(i);
		}
	});
	const lines = new Map<number, Line>();
	runs.forEach((run, i) => {
		const line = lines.get(rootOf(i));
		if (line === undefined) {
			lines.set(rootOf(i), { x0: run.x0, x1: run.x1, runs: [run] });
			return;
		}
		line.runs.push(run);
		line.x0 = Math.min(line.x0, run.x0);
		line.x1 = Math.max(line.x1, run.x1);
	});
	return [...lines.values()];
}

/** At no place thicker than a rule is; a black area is none. */
function isThin({ runs, x0, x1 }: Line, dpi: number): boolean {
	const covered = runs.reduce((sum, run) => sum + run.x1 - run.x0, 0);
	// its rows are widened by one to each side
	return covered / (x1 - x0) - 2 <= thickest * dpi;
}

/** The rows just above and just below a rule are mostly white; those of a stroke within a line of text are not. */
function standsAlone({ runs, x0, x1 }: Line, { width, height, dark }: Mask): boolean {
	const top = new Int32Array(x1 - x0).fill(-1);
	const bottom = new Int32Array(x1 - x0).fill(-1);
	for (const { x0: from, x1: to, y } of runs)
		for (let x = from; x < to; x += 1) {
			if (top[x - x0]! < 0 || y < top[x - x0]!) top[x - x0] = y;
			if (y > bottom[x - x0]!) bottom[x - x0] = y;
		}
	let [inkAbove, inkBelow, places] = [0, 0, 0];
	for (let x = x0; x < x1; x += 1) {
		const [above, below] = [top[x - x0]! - 2, bottom[x - x0]! + 2];
		if (top[x - x0]! < 0) continue;
		places += 1;
		if (above >= 0 && dark[above * width + x] === 1) inkAbove += 1;
		if (below < height && dark[below * width + x] === 1) inkBelow += 1;
	}
	return inkAbove < places * 0.3 && inkBelow < places * 0.3;
}

/** A line as a thin box at the height at which most of it stands. */
function boxOf({ x0, x1, runs }: Line): Box {
	const weights = runs.map((run) => run.x1 - run.x0);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const y = runs.reduce((sum, run, i) => sum + run.y * weights[i]!, 0) / total;
	const thickness = Math.max(1, total / (x1 - x0) - 2);
	return { x0, x1, y0: y + 0.5 - thickness / 2, y1: y + 0.5 + thickness / 2 };
}

/** Pieces of one line with a break between them. */
function joinPieces(pieces: Box[], dpi: number): Box[] {
	const joined: Box[] = [];
	for (const piece of [...pieces].sort((a, b) => a.x0 - b.x0)) {
		const before = joined.find(
			(line) =>
				piece.x0 - line.x1 <= longestBreak * dpi &&
				piece.x1 > line.x1 &&
				Math.abs((piece.y0 + piece.y1 - line.y0 - line.y1) / 2) <= 0.015 * dpi
		);
		if (before === undefined) joined.push({ ...piece });
		else before.x1 = piece.x1;
	}
	return joined;
}
