import type { Stretch } from './pdf-marks.ts';
import type { Mark } from './page-text.ts';
import type { Viewport } from './pdf-drawing.ts';

/** What a PDF lays over a page: fields of a form, texts, strokes. Only what is used here. */
export interface Annotation {
	subtype?: string;
	fieldType?: string;
	fieldValue?: string | string[] | null;
	checkBox?: boolean;
	radioButton?: boolean;
	exportValue?: string;
	buttonValue?: string | null;
	hidden?: boolean;
	noView?: boolean;
	annotationFlags?: number;
	rect?: number[];
	quadPoints?: ArrayLike<number> | null;
	contentsObj?: { str?: string };
	textContent?: string[];
}

/** Bits 2 and 6 of an annotation's flags: hidden, and not shown on a screen. */
const unseen = 0b100010;

/** The values of form fields and the texts laid over a page as marks where they stand, and the stretches that are struck through. */
export function fieldMarks(
	annotations: readonly Annotation[],
	viewport: Viewport
): { marks: Mark[]; struck: Stretch[] } {
	const marks: Mark[] = [];
	const struck: Stretch[] = [];
	for (const annotation of annotations) {
		if (((annotation.annotationFlags ?? 0) & unseen) !== 0) continue;
		if (annotation.subtype === 'StrikeOut') {
			struck.push(...strikesOf(annotation, viewport));
			continue;
		}
		const text = shownText(annotation);
		if (text === '') continue;
		const box = boxOf(annotation.rect, viewport);
		if (box === null) continue;
		const lines = text.split(/\r\n|\r|\n/);
		const height = Math.min(12, Math.max(6, (box.y1 - box.y0) / lines.length));
		lines.forEach((line, i) => {
			const y =
				lines.length === 1 ? (box.y0 + box.y1) / 2 + height * 0.35 : box.y0 + height * (i + 0.85);
			if (line.trim() !== '')
				marks.push({
					text: line,
					x: box.x0 + 1,
					y,
					width: Math.min(box.x1 - box.x0 - 2, line.length * height),
					height
				});
		});
	}
	return { marks, struck };
}

function shownText({
	subtype,
	fieldType,
	fieldValue,
	checkBox,
	radioButton,
	exportValue,
	buttonValue,
	contentsObj
}: Annotation): string {
	if (subtype === 'FreeText') return contentsObj?.str ?? '';
	if (subtype !== 'Widget') return '';
	if (fieldType === 'Tx' || fieldType === 'Ch')
		return Array.isArray(fieldValue) ? fieldValue.join(' ') : (fieldValue ?? '');
	if (checkBox === true)
		return fieldValue !== null && fieldValue === exportValue && fieldValue !== 'Off' ? '☑' : '☐';
	if (radioButton === true) return fieldValue !== null && fieldValue === buttonValue ? '☑' : '☐';
	return '';
}

function boxOf(rect: number[] | undefined, viewport: Viewport) {
	if (rect === undefined || rect.length < 4) return null;
	const [left = 0, top = 0] = viewport.convertToViewportPoint(rect[0] ?? 0, rect[1] ?? 0);
	const [right = 0, bottom = 0] = viewport.convertToViewportPoint(rect[2] ?? 0, rect[3] ?? 0);
	return {
		x0: Math.min(left, right),
		x1: Math.max(left, right),
		y0: Math.min(top, bottom),
		y1: Math.max(top, bottom)
	};
}

function strikesOf({ quadPoints, rect }: Annotation, viewport: Viewport): Stretch[] {
	const points = quadPoints === null || quadPoints === undefined ? [] : Array.from(quadPoints);
	const quads: number[][] = [];
	for (let i = 0; i + 8 <= points.length; i += 8) {
		const part = points.slice(i, i + 8);
		const [xs, ys] = [part.filter((_, k) => k % 2 === 0), part.filter((_, k) => k % 2 === 1)];
		quads.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
	}
	return (quads.length === 0 && rect !== undefined ? [rect] : quads).flatMap((quad) => {
		const box = boxOf(quad, viewport);
		return box === null ? [] : [{ x0: box.x0, x1: box.x1, y: (box.y0 + box.y1) / 2 }];
	});
}
