import { isNarrow } from './drawing.ts';
import { plainText } from './plain-text.ts';
import { shortened } from './shortened.ts';
import { colour, textSize } from './theme.ts';

/** One line of a chart by rows: what it is, and what tells it apart. */
export interface RowLabel {
	name: string;
	detail: string;
}

const gutter = 212;
const topEdge = 8;
const axisRoom = 28;

/** Height of a chart of rows. On a phone the label stands above its row, so that rows are higher. */
export function rowsHeight(count: number, width: number): number {
	return topEdge + count * rowHeight(width) + axisRoom;
}

export function rowHeight(width: number): number {
	return isNarrow(width) ? 66 : 52;
}

/** How far below the middle of its row a mark stands. */
export function markOffset(width: number): number {
	return isNarrow(width) ? 14 : 0;
}

export function rowsGrid(width: number, right: number) {
	return {
		left: isNarrow(width) ? 2 : gutter,
		right: isNarrow(width) ? Math.min(right, 72) : right,
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
			formatter: (value: string) => rowText(labels[Number(value)], narrow),
			rich: {
				name: { color: colour.ink, fontSize: textSize + 1, lineHeight: 18 },
				detail: { color: colour.soft, fontSize: textSize, lineHeight: 18 }
			}
		}
	};
}

function rowText(label: RowLabel | undefined, narrow: boolean): string {
	if (label === undefined) return '';
	const name = `{name|${shortened(plainText(label.name), narrow ? 16 : 15)}}`;
	// alone, it stands in the middle of its row
	if (label.detail === '') return name;
	const detail = `{detail|${shortened(plainText(label.detail), narrow ? 16 : 26)}}`;
	if (!narrow) return `${name}\n${detail}`;
	// Latin letters are wider or narrower than the server takes them to be: what follows them would stand on them
	return /[A-Za-z]/.test(label.name)
		? `{name|${plainText(label.name)}  ${plainText(label.detail)}}`
		: `${name}  ${detail}`;
}
