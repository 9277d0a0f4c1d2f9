import { isNarrow } from './drawing.ts';
import { plainText } from './plain-text.ts';
import { colour, textSize } from './theme.ts';

/** A heading, or one line below it. */
export type GroupLine<Row> = { heading: string } | { row: Row };

const lineHeight = 30;
const topEdge = 8;
const axisRoom = 28;

export function groupHeight(lines: number): number {
	return topEdge + lines * lineHeight + axisRoom;
}

export function groupGrid(width: number) {
	const narrow = isNarrow(width);
	return { left: narrow ? 108 : 212, right: narrow ? 74 : 92, top: topEdge, bottom: axisRoom };
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
	labelOf: (row: Row) => string,
	width: number
) {
	const narrow = isNarrow(width);
	const text = (line: GroupLine<Row> | undefined) => {
		if (line === undefined) return '';
		return 'heading' in line
			? `{heading|${plainText(line.heading)}}`
			: `{row|${shortened(plainText(labelOf(line.row)), narrow ? 8 : 16)}}`;
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
			margin: narrow ? 106 : 210,
			formatter: (value: string) => text(lines[Number(value)]),
			rich: {
				heading: { color: colour.ink, fontSize: textSize + 1, fontWeight: 600 },
				row: { color: colour.soft, fontSize: textSize }
			}
		}
	};
}

function shortened(text: string, characters: number): string {
	let room = characters * 2;
	for (let index = 0; index < text.length; index++) {
		room -= text.charCodeAt(index) > 0x2e7f ? 2 : 1.1;
		if (room < 0) return `${text.slice(0, index - 1)}…`;
	}
	return text;
}
