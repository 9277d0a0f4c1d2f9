import type { Box, Mark } from './page-text.ts';
import { signsOf } from './signs.ts';

/** How far from a ruling line, in shares of the height of the text, the gap between two signs may be and still be the end of a cell. */
const nearest = 0.15;

/**
 * Marks cut where a ruling line goes through them. A PDF library joins texts that almost touch, so that full cells side by side come
 * out as one text (分值 指标值): a line through a blank, or exactly between two signs, says that they are two. A text that runs over
 * its cell goes through the line in the middle of a sign, and stays whole.
 */
export function splitAtRules(marks: readonly Mark[], vertical: readonly Box[]): Mark[] {
	const sorted = [...vertical].sort((a, b) => a.x0 - b.x0);
	return marks.flatMap((mark) => {
		const middle = mark.y - mark.height / 3;
		const edge = mark.height * 0.3;
		const cuts = sorted.flatMap(({ x0, y0, y1 }) =>
			x0 > mark.x + edge && x0 < mark.x + mark.width - edge && y0 <= middle && y1 >= middle
				? [x0]
				: []
		);
		return cuts.length === 0 ? [mark] : splitMark(mark, cuts);
	});
}

function splitMark(mark: Mark, cuts: readonly number[]): Mark[] {
	const signs = signsOf(mark);
	const at = cuts.flatMap((x) => cutNear(signs, x, mark.height) ?? []);
	const ends = [...new Set(at), signs.length];
	let from = 0;
	return ends.flatMap((end) => {
		const part = signs.slice(from, end);
		from = end;
		const text = part.map(({ sign }) => sign).join('');
		const shown = part.filter(({ sign }) => sign.trim() !== '');
		const [first, last] = [shown[0], shown.at(-1)];
		if (first === undefined || last === undefined) return [];
		return [{ ...mark, text: text.trim(), x: first.x0, width: last.x1 - first.x0 }];
	});
}

/** The sign that begins behind the line: behind the nearest blank, else where the line goes between two signs. */
function cutNear(
	signs: readonly { sign: string; x0: number; x1: number }[],
	x: number,
	height: number
): number | null {
	let best: { at: number; away: number } | null = null;
	signs.forEach(({ sign, x0, x1 }, at) => {
		const isBlank = sign.trim() === '';
		const away = isBlank ? Math.max(0, x0 - x, x - x1) : Math.abs(x0 - x);
		const room = isBlank ? height * 0.8 : height * nearest;
		if (at > 0 && away <= room && (best === null || away - (isBlank ? height : 0) < best.away))
			best = { at: isBlank ? at + 1 : at, away: away - (isBlank ? height : 0) };
	});
	return (best as { at: number } | null)?.at ?? null;
}
