import { isNarrow } from '../render/drawing.ts';
import { shortened } from './shortened.ts';
import { plainText } from '../table/plain-text.ts';
import { endRoom } from './end-room.ts';
import type { RowLabel } from './row-axis.ts';
import type { RowDot } from './row-dots.ts';
import { colour, textSize } from './theme.ts';

/** A heading, or one line below it. */
export type GroupLine<Row> = { heading: string } | { row: Row };

const lineHeight = 30;
const topEdge = 8;
const axisRoom = 28;

export function groupHeight(lines: number): number {
	return topEdge + lines * lineHeight + axisRoom;
}

/** The plot of a chart of groups; `ends` are the marks whose labels stand to its right. */
export function groupGrid(width: number, ends: readonly RowDot[]) {
	const narrow = isNarrow(width);
	const left = narrow ? 126 : 212;
	const right = Math.max(narrow ? 74 : 92, endRoom(ends, width - left));
	return { left, right, top: topEdge, bottom: axisRoom };
}

/** Lines with their place on the axis, headings left out. */
export function placed<Row extends object>(
	lines: readonly GroupLine<Row>[]
): (Row & { line: number })[] {
	return lines.flatMap((line, index) => ('row' in line ? [{ ...line.row, line: index }] : []));
}

/** The axis of a chart whose rows stand in groups, first on top. */
export function groupAxis<Row>(
	lines: readonly GroupLine<Row>[],
	labelOf: (row: Row) => RowLabel,
	width: number
) {
	const narrow = isNarrow(width);
	const text = (line: GroupLine<Row> | undefined) => {
		if (line === undefined) return '';
		return 'heading' in line
			? `{heading|${plainText(line.heading)}}`
			: `{row|${labelText(labelOf(line.row), narrow)}}`;
	};
	return {
		type: 'category' as const,
		inverse: true,
		data: lines.map((_, index) => String(index)),
		axisTick: { show: false },
		axisLine: { show: false },
		splitLine: { show: false },
		axisLabel: {
			interval: 0,
			align: 'left' as const,
			margin: narrow ? 124 : 210,
			formatter: (value: string) => text(lines[Number(value)]),
			rich: {
				heading: { color: colour.ink, fontSize: textSize + 1, fontWeight: 600 },
				row: { color: colour.soft, fontSize: textSize }
			}
		}
	};
}

/** What tells rows of one name apart is never cut off: the name gives way. */
export function labelText({ name, detail }: RowLabel, narrow: boolean): string {
	const room = narrow ? 9.5 : 16;
	if (detail === '') return shortened(plainText(name), room);
	const end = plainText(detail);
	return `${shortened(plainText(name), room - (end.length + 1) * 0.55)} ${end}`;
}
