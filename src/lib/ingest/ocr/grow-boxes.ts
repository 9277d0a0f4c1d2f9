import type { Box } from '../readers/page-text.ts';
import type { Mask } from './dark-pixels.ts';

/** A gap between signs of one text, in heights of its line. */
const gap = 0.45;
/** So many columns with ink beside each other, in heights of the line, are a stroke and no grain. */
const stroke = 0.12;

/**
 * Boxes drawn out to the ink that their text begins or ends with: the model often leaves out a sign that is only a stroke, and a minus that
 * is lost turns a figure round. No box grows over a ruling line or into another one.
 */
export function growBoxes(boxes: readonly Box[], rules: readonly Box[], mask: Mask): Box[] {
	return boxes.map((box) => {
		const height = box.y1 - box.y0;
		const others = [...boxes, ...rules].filter(
			(other) =>
				other !== box && other.y0 < box.y1 - height * 0.25 && other.y1 > box.y0 + height * 0.25
		);
		const middle = box.x0 + box.x1;
		const right = Math.min(
			mask.width,
			...others.flatMap(({ x0, x1 }) => (x0 + x1 > middle ? (x0 + box.x1) / 2 : []))
		);
		// half of the way to a neighbour: two boxes must not both take the ink between them
		const left = Math.max(
			0,
			...others.flatMap(({ x0, x1 }) => (x0 + x1 < middle ? (x1 + box.x0) / 2 : []))
		);
		// beside a ruling line stands what is left of it
		const margin = 3;
		return {
			...box,
			x0: Math.min(box.x0, inkEnd(mask, box, Math.floor(box.x0), -1, left + margin)),
			x1: Math.max(box.x1, inkEnd(mask, box, Math.ceil(box.x1), 1, right - margin))
		};
	});
}

/** Goes on from an edge of a box while ink follows within a gap of its text. */
function inkEnd(
	{ width, dark }: Mask,
	box: Box,
	from: number,
	step: 1 | -1,
	limit: number
): number {
	const height = box.y1 - box.y0;
	const [top, bottom] = [
		Math.max(0, Math.floor(box.y0 + height * 0.15)),
		Math.floor(box.y1 - height * 0.15)
	];
	let end = from;
	let inked = 0;
	for (let x = from; (x - limit) * step < 0 && Math.abs(x - end) <= gap * height; x += step) {
		let count = 0;
		for (let y = top; y < bottom; y += 1) count += dark[y * width + x] ?? 0;
		inked = count > 0 ? inked + 1 : 0;
		if (inked >= Math.max(3, stroke * height)) end = x + step * Math.round(height * 0.12);
	}
	return step > 0 ? Math.min(end, limit) : Math.max(end, limit);
}
