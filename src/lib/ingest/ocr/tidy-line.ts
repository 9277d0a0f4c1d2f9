import type { Bitmap } from './bitmap.ts';

/** A shade that is ink once paper is white. */
const inkBelow = 150;

/** The picture of one line of text, ready to be recognised. */
export interface TidyLine {
	picture: Bitmap;
	ink: Ink;
}

/** Where the ink of a line stands, from 0 at the left to 1 at the right. */
export interface Ink {
	from: number;
	/** Where the first piece of it ends, behind which there is white. */
	firstEnd: number;
	to: number;
}

/**
 * The picture of one line with its paper white, what is left of ruling lines at its edges taken away, and nothing beside its ink: grain and
 * remains would be read as signs.
 */
export function tidyLine(line: Bitmap): TidyLine {
	const { width, height } = line;
	const grey = Uint8Array.from(levelled(line.grey));
	const isDark = (x: number, y: number) => grey[y * width + x]! < inkBelow;
	const columnInk = (x: number) => {
		let count = 0;
		for (let y = 0; y < height; y += 1) if (isDark(x, y)) count += 1;
		return count;
	};
	const rowInk = (y: number) => {
		let count = 0;
		for (let x = 0; x < width; x += 1) if (isDark(x, y)) count += 1;
		return count;
	};
	const columns = Array.from({ length: width }, (_, x) => columnInk(x));
	const rows = Array.from({ length: height }, (_, y) => rowInk(y));
	const remains = Math.max(2, Math.round(height * 0.1));
	const [left, right] = [
		fringe(columns, remains, height * 0.5),
		width - fringe([...columns].reverse(), remains, height * 0.5)
	];
	const [top, bottom] = [
		fringe(rows, remains, width * 0.5),
		height - fringe([...rows].reverse(), remains, width * 0.5)
	];
	const inked = columns.flatMap((_, x) =>
		x >= left && x < right && isInked(columns, x, Math.max(3, Math.round(height * 0.1))) ? [x] : []
	);
	const margin = Math.round(height * 0.15);
	const from = Math.max(left, (inked[0] ?? 0) - margin);
	const to = Math.min(right, (inked.at(-1) ?? width) + 1 + margin);
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1)
			if (x < from || x >= to || y < top || y >= bottom) grey[y * width + x] = 255;
	return {
		picture: { width, height, grey },
		ink: inkOf(inked, width)
	};
}

/** A column of a sign, and no grain: it has some ink, or is part of a stroke as thin as that of a minus. */
function isInked(columns: readonly number[], x: number, stroke: number): boolean {
	if (columns[x]! >= 2) return true;
	let [from, to] = [x, x];
	while ((columns[from] ?? 0) > 0) from -= 1;
	while ((columns[to] ?? 0) > 0) to += 1;
	return to - from - 1 >= stroke;
}

/** @param inked the columns with ink */
function inkOf(inked: readonly number[], width: number): Ink {
	let first = 0;
	while (first + 1 < inked.length && inked[first + 1]! <= inked[first]! + 2) first += 1;
	return {
		from: (inked[0] ?? 0) / width,
		firstEnd: ((inked[first] ?? width - 1) + 1) / width,
		to: ((inked.at(-1) ?? width - 1) + 1) / width
	};
}

/** How wide what is left of a ruling line is at the beginning: a few columns of much ink, and then none. */
function fringe(counts: readonly number[], widest: number, much: number): number {
	let [at, most] = [0, 0];
	while (at < 2 && counts[at] === 0) at += 1;
	const from = at;
	while ((counts[at] ?? 0) > 0) most = Math.max(most, counts[at++]!);
	return at > from && at - from <= widest && most >= much ? at : 0;
}

/** The shades of one line drawn apart, paper to white and ink to black. */
export function levelled(grey: Uint8Array): Uint8Array {
	const counts = new Uint32Array(256);
	for (const shade of grey) counts[shade]! += 1;
	const shadeAt = (share: number): number => {
		let seen = 0;
		for (let shade = 0; shade < 256; shade += 1) {
			seen += counts[shade]!;
			if (seen >= grey.length * share) return shade;
		}
		return 255;
	};
	const [ink, paper] = [shadeAt(0.02), shadeAt(0.6)];
	// nothing is written there
	if (paper - ink < 40) return grey;
	const white = paper - (paper - ink) * 0.15;
	return grey.map((shade) =>
		Math.max(0, Math.min(255, Math.round(((shade - ink) * 255) / (white - ink))))
	);
}
