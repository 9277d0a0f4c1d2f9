import type { Box } from './page-text.ts';
import type { Stretch } from './pdf-marks.ts';
import type { Matrix, PaintedPicture } from './pdf-pictures.ts';

export interface Operators {
	fnArray: number[];
	argsArray: unknown[][];
}

export interface Viewport {
	convertToViewportPoint(x: number, y: number): number[];
}

/** What a page draws besides its texts. */
export interface Drawing {
	/** The boxes of straight lines and frames: thin ones are ruling lines. */
	rules: Box[];
	/** Where text is set without being shown. */
	hidden: Stretch[];
	/** The pictures that are painted, in their order. */
	pictures: PaintedPicture[];
	hasPicture: boolean;
}

const unit: Matrix = [1, 0, 0, 1, 0, 0];
/** Rendering modes 3 and 7 show nothing of a text. */
const invisible = new Set([3, 7]);
const maxRules = 60_000;

interface Glyph {
	width?: number;
	unicode?: string;
	isSpace?: boolean;
}

interface TextState {
	size: number;
	mode: number;
	charSpacing: number;
	wordSpacing: number;
	scale: number;
	leading: number;
	rise: number;
}

/** Follows the drawing operators of a page. */
export function readDrawing(
	list: Operators,
	ops: Record<string, number>,
	viewport: Viewport
): Drawing {
	const drawing: Drawing = { rules: [], hidden: [], pictures: [], hasPicture: false };
	const shown: Stretch[] = [];
	let matrix = unit;
	let text: TextState = {
		size: 1,
		mode: 0,
		charSpacing: 0,
		wordSpacing: 0,
		scale: 1,
		leading: 0,
		rise: 0
	};
	const stack: { matrix: Matrix; text: TextState }[] = [];
	let line = unit;
	let at = unit;
	const names = new Map(Object.entries(ops).map(([name, code]) => [code, name]));
	const move = (x: number, y: number) => {
		line = multiply(line, [1, 0, 0, 1, x, y]);
		at = line;
	};
	const show = (glyphs: readonly (Glyph | number | null)[]) => {
		const from = at;
		for (const glyph of glyphs) {
			const advance =
				typeof glyph === 'number'
					? (-glyph / 1000) * text.size * text.scale
					: (((glyph?.width ?? 0) / 1000) * text.size +
							text.charSpacing +
							(glyph?.isSpace === true ? text.wordSpacing : 0)) *
						text.scale;
			at = multiply(at, [1, 0, 0, 1, advance, 0]);
		}
		const [x0, y0] = pointOf(multiply(matrix, from), 0, text.rise, viewport);
		const [x1] = pointOf(multiply(matrix, at), 0, text.rise, viewport);
		const stretch = { x0: Math.min(x0, x1), x1: Math.max(x0, x1), y: y0 };
		(invisible.has(text.mode) ? drawing.hidden : shown).push(stretch);
	};
	list.fnArray.forEach((fn, i) => {
		const args = list.argsArray[i] ?? [];
		const number = (index: number) => Number(args[index]) || 0;
		switch (names.get(fn)) {
			case 'save':
				stack.push({ matrix, text: { ...text } });
				break;
			case 'restore': {
				const before = stack.pop();
				matrix = before?.matrix ?? unit;
				if (before !== undefined) text = before.text;
				break;
			}
			case 'transform':
				matrix = multiply(matrix, args as Matrix);
				break;
			case 'paintFormXObjectBegin': {
				stack.push({ matrix, text: { ...text } });
				const own = args[0] as Matrix | null;
				if (own !== null && own !== undefined && own.length === 6) matrix = multiply(matrix, own);
				break;
			}
			case 'paintFormXObjectEnd':
				matrix = stack.pop()?.matrix ?? unit;
				break;
			case 'beginText':
				[line, at] = [unit, unit];
				break;
			case 'setFont':
				text.size = number(1);
				break;
			case 'setTextRenderingMode':
				text.mode = number(0);
				break;
			case 'setCharSpacing':
				text.charSpacing = number(0);
				break;
			case 'setWordSpacing':
				text.wordSpacing = number(0);
				break;
			case 'setHScale':
				text.scale = number(0) / 100;
				break;
			case 'setLeading':
				text.leading = -number(0);
				break;
			case 'setTextRise':
				text.rise = number(0);
				break;
			case 'setTextMatrix': {
				const given = (args.length === 1 ? args[0] : args) as ArrayLike<number>;
				line = Array.from(given).slice(0, 6) as Matrix;
				at = line;
				break;
			}
			case 'moveText':
				move(number(0), number(1));
				break;
			case 'setLeadingMoveText':
				text.leading = number(1);
				move(number(0), number(1));
				break;
			case 'nextLine':
				move(0, text.leading);
				break;
			case 'showText':
			case 'showSpacedText':
				show((args[0] as (Glyph | number | null)[] | undefined) ?? []);
				break;
			case 'nextLineShowText':
			case 'nextLineSetSpacingShowText':
				move(0, text.leading);
				show((args.at(-1) as (Glyph | number | null)[] | undefined) ?? []);
				break;
			case 'paintImageXObject':
			case 'paintInlineImageXObject':
			case 'paintImageMaskXObject':
				drawing.hasPicture = true;
				drawing.pictures.push({ source: args[0], matrix });
				break;
			case 'paintImageXObjectRepeat':
			case 'paintImageMaskXObjectGroup':
				drawing.hasPicture = true;
				break;
			case 'constructPath':
				if (drawing.rules.length > maxRules) break;
				for (const box of segmentsOf(args)) {
					const [x0, y0] = pointOf(matrix, box[0], box[1], viewport);
					const [x1, y1] = pointOf(matrix, box[2], box[3], viewport);
					drawing.rules.push({
						x0: Math.min(x0, x1),
						y0: Math.min(y0, y1),
						x1: Math.max(x0, x1),
						y1: Math.max(y0, y1)
					});
				}
		}
	});
	// a text that is laid unseen under the same text in sight is seen
	drawing.hidden = drawing.hidden.filter(
		(hidden) =>
			!shown.some(
				({ x0, x1, y }) =>
					Math.abs(y - hidden.y) < 2 &&
					Math.min(x1, hidden.x1) - Math.max(x0, hidden.x0) > (hidden.x1 - hidden.x0) / 2
			)
	);
	return drawing;
}

function pointOf(m: Matrix, x: number, y: number, viewport: Viewport): [number, number] {
	const [a, b, c, d, e, f] = m;
	const [px = 0, py = 0] = viewport.convertToViewportPoint(a * x + c * y + e, b * x + d * y + f);
	return [px, py];
}

function multiply(m: Matrix, n: Matrix): Matrix {
	const [a, b, c, d, e, f] = m;
	const [g, h, i, j, k, l] = n;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f
	];
}

/** The straight pieces of a path, each as a box; the library packs a path as numbers: 0 move, 1 line, 2 curve, 3 curve, 4 close. */
function segmentsOf(args: unknown[]): [number, number, number, number][] {
	const packed = (args[1] as (ArrayLike<number> | null)[] | undefined)?.[0];
	if (packed === null || packed === undefined) return [];
	const data = packed;
	const segments: [number, number, number, number][] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	for (let i = 0; i < data.length;) {
		const kind = data[i];
		const at = (offset: number) => data[i + offset] ?? 0;
		if (kind === 0) {
			[x, y, startX, startY] = [at(1), at(2), at(1), at(2)];
			i += 3;
		} else if (kind === 1) {
			segments.push([x, y, at(1), at(2)]);
			[x, y] = [at(1), at(2)];
			i += 3;
		} else if (kind === 2) i += 7;
		else if (kind === 3) i += 5;
		else {
			segments.push([x, y, startX, startY]);
			i += 1;
		}
	}
	return segments;
}
