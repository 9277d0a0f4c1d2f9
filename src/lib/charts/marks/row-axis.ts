import { isNarrow } from '../render/drawing.ts';
import { plainText } from '../table/plain-text.ts';
import { endRoom } from './end-room.ts';
import type { RowDot } from './row-dots.ts';
import { shortened } from './shortened.ts';
import { emsOf } from './text-width.ts';
import { colour, textSize } from './theme.ts';

/** One line of a chart by rows: what it is, and what tells it apart. */
export interface RowLabel {
	name: string;
	detail: string;
}

const gutter = 212;
const nameSize = textSize + 1;
const detailSize = textSize;
/** Ems of a name that stands above its row on a phone: as many where there is room, and no fewer than these. */
const longestName = 16;
const shortestName = 9;
const topEdge = 8;
const axisRoom = 28;

/** Height of a chart of rows. On a phone the label stands above its row, so that rows are higher. */
export function rowsHeight(count: number, width: number): number {
	return topEdge + count * rowHeight(width) + axisRoom;
}

export function rowHeight(width: number): number {
	return isNarrow(width) ? 66 : 46;
}

/** How far below the middle of its row a mark stands. */
export function markOffset(width: number): number {
	return isNarrow(width) ? 14 : 0;
}

/** The plot of a chart of rows; `ends` are the marks whose labels stand to its right, `from` is where its axis begins. */
export function rowsGrid(width: number, right: number, ends: readonly RowDot[] = [], from = 0) {
	const left = isNarrow(width) ? 2 : gutter;
	const least = isNarrow(width) ? Math.min(right, 72) : right;
	return {
		left,
		right: Math.max(least, endRoom(ends, width - left, from)),
		top: topEdge,
		bottom: axisRoom
	};
}

/** The axis of rows, first row on top. */
export function rowAxis(labels: readonly RowLabel[], width: number) {
	const narrow = isNarrow(width);
	return {
		type: 'category' as const,
		inverse: true,
		// on a phone names stand within the chart: lines of the chart end where a name begins
		...(narrow ? { z: 2 } : {}),
		data: labels.map((_, index) => String(index)),
		axisTick: { show: false },
		axisLine: { show: false },
		splitLine: { show: true, interval: 0, lineStyle: { color: colour.line, width: 1 } },
		axisLabel: {
			interval: 0,
			inside: narrow,
			align: 'left' as const,
			verticalAlign: narrow ? ('bottom' as const) : ('middle' as const),
			margin: narrow ? 0 : gutter - 2,
			padding: narrow ? [1, 4, 2, 0] : 0,
			...(narrow ? { backgroundColor: colour.paper } : {}),
			formatter: (value: string) => rowText(labels[Number(value)], width),
			rich: {
				name: { color: colour.ink, fontSize: nameSize, lineHeight: 18 },
				detail: { color: colour.soft, fontSize: detailSize, lineHeight: 18 }
			}
		}
	};
}

function rowText(label: RowLabel | undefined, width: number): string {
	if (label === undefined) return '';
	const narrow = isNarrow(width);
	const whole = plainText(label.name);
	const name = shortened(whole, narrow ? longestName : 15);
	// alone, it stands in the middle of its row
	if (label.detail === '') return `{name|${name}}`;
	if (!narrow) return `{name|${name}}\n{detail|${shortened(plainText(label.detail), 26)}}`;
	return besideEachOther(whole, plainText(label.detail), width / nameSize - 1);
}

/** Name and detail on one line of so many ems of the name: a name of many characters gives way first, then the detail. */
function besideEachOther(name: string, detail: string, room: number): string {
	const part = detailSize / nameSize;
	const left = room - emsOf('  ') - emsOf(detail) * part;
	const shown = shortened(name, Math.min(longestName, Math.max(shortestName, left)));
	const rest = room - emsOf('  ') - emsOf(shown);
	// Latin letters are wider or narrower than the server takes them to be: what follows them would stand on them
	return /[A-Za-z]/.test(shown)
		? `{name|${shown}  ${shortened(detail, rest)}}`
		: `{name|${shown}}  {detail|${shortened(detail, rest / part)}}`;
}
