import type { Box } from '../readers/page-text.ts';
import type { Mask } from './dark-pixels.ts';

/** Pixels beside a ruling line in which its own ink stands. */
const margin = 2;
/** A text has no less ink, in pixels. */
const leastInk = 6;

const width = ({ x0, x1 }: Box): number => x1 - x0;
const height = ({ y0, y1 }: Box): number => y1 - y0;
const overlap = (a: Box, b: Box): number =>
	Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) *
	Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));

/**
 * Boxes of text cut at the ruling lines that they lie over, so that each is of one cell; pieces without ink, and pieces of what another box
 * has whole, are left out.
 */
export function cutBoxes(boxes: readonly Box[], rules: readonly Box[], mask: Mask): Box[] {
	const across = rules.filter((rule) => width(rule) > height(rule));
	const down = rules.filter((rule) => height(rule) > width(rule));
	const pieces = boxes
		.flatMap((box) => cutAt(box, across, 'y'))
		.flatMap((box) => cutAt(box, down, 'x'))
		.filter((piece) => inkIn(mask, piece) >= leastInk);
	const sizes = pieces.map((piece) => width(piece) * height(piece));
	return pieces.filter(
		(piece, i) =>
			!pieces.some(
				(other, j) =>
					(sizes[j]! > sizes[i]! || (sizes[j] === sizes[i] && j < i)) &&
					overlap(piece, other) > sizes[i]! * 0.6
			)
	);
}

function cutAt(box: Box, rules: readonly Box[], axis: 'x' | 'y'): Box[] {
	const [a0, a1, b0, b1] =
		axis === 'x' ? (['x0', 'x1', 'y0', 'y1'] as const) : (['y0', 'y1', 'x0', 'x1'] as const);
	const cuts = rules
		.filter(
			(rule) =>
				rule[a1] > box[a0] &&
				rule[a0] < box[a1] &&
				Math.min(rule[b1], box[b1]) - Math.max(rule[b0], box[b0]) > (box[b1] - box[b0]) * 0.5
		)
		.sort((one, other) => one[a0] - other[a0]);
	const pieces: Box[] = [];
	let from = box[a0];
	for (const rule of cuts) {
		if (rule[a0] - margin > from) pieces.push({ ...box, [a0]: from, [a1]: rule[a0] - margin });
		from = Math.max(from, rule[a1] + margin);
	}
	if (box[a1] > from) pieces.push({ ...box, [a0]: from });
	return pieces;
}

function inkIn(mask: Mask, box: Box): number {
	let ink = 0;
	for (let y = Math.max(0, Math.floor(box.y0)); y < Math.min(mask.height, box.y1); y += 1)
		for (let x = Math.max(0, Math.floor(box.x0)); x < Math.min(mask.width, box.x1); x += 1)
			ink += mask.dark[y * mask.width + x]!;
	return ink;
}
