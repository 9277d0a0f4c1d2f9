import { wideWidth, type Draw, type Drawing } from './drawing.ts';
import { echarts } from './echarts.ts';
import { measureWithFontsOf } from './measure-text.ts';
import { staticSvg } from './renderer-server.ts';

export interface LiveChart {
	draw(drawing: Drawing): void;
	remove(): void;
}

interface Waiting {
	place: Element;
	/** On the screen, and not only near it. */
	isSeen: boolean;
	draw: () => void;
	drawn: () => void;
	failed: (error: unknown) => void;
}

let waiting: Waiting[] = [];
let isDrawing = false;

/**
 * Draws one chart after another and lets the page breathe between two: several at once would hold it for too long. Of those that were
 * asked for together what is on the screen comes first, and from above.
 */
export function inTurn(place: Element, isSeen: boolean, draw: () => void): Promise<void> {
	return new Promise((drawn, failed) => {
		waiting.push({ place, isSeen, draw, drawn, failed });
		if (!isDrawing) void drawAll();
	});
}

async function drawAll(): Promise<void> {
	isDrawing = true;
	// what is asked for in the same breath is still to come
	await Promise.resolve();
	for (let next = takeNext(); next !== undefined; next = takeNext()) {
		try {
			next.draw();
			next.drawn();
		} catch (error) {
			// a chart that fails does not keep the next from its turn
			next.failed(error);
		}
		if (waiting.length > 0) await new Promise<void>((resolve) => setTimeout(resolve));
	}
	isDrawing = false;
}

function takeNext(): Waiting | undefined {
	const next = waiting.toSorted(inOrder)[0];
	waiting = waiting.filter((one) => one !== next);
	return next;
}

function inOrder(one: Waiting, other: Waiting): number {
	if (one.isSeen !== other.isSeen) return one.isSeen ? -1 : 1;
	const isAfter = one.place.compareDocumentPosition(other.place) & Node.DOCUMENT_POSITION_PRECEDING;
	return isAfter ? 1 : -1;
}

/** The chart as it stands on paper, whatever screen it is printed from. `id` sets its inner references apart from those of the page. */
export function paperSvg(draw: Draw, id: string): string {
	return staticSvg(draw(wideWidth), id);
}

/** A chart that answers to the pointer, in place of the drawn one. */
export function liveChart(
	host: HTMLElement,
	pick: (row: number, column?: number) => void
): LiveChart {
	measureWithFontsOf(host);
	const chart = echarts.init(host, null, { renderer: 'svg' });
	let rows = 0;
	// the whole of a row, not its marks alone: fingers are broad
	chart.getZr().on('click', ({ offsetX, offsetY }) => {
		const [column = -1, row = -1] = chart
			.convertFromPixel('grid', [offsetX, offsetY])
			.map(Math.round);
		if (row >= 0 && row < rows) pick(row, column);
	});
	return {
		draw({ width, height, option }) {
			rows = rowsOf(option);
			const fits = chart.getWidth() === width && chart.getHeight() === height;
			// a new size draws what is there: what is new waits for it, and is drawn once
			chart.setOption(option, { notMerge: true, lazyUpdate: !fits });
			if (!fits) chart.resize({ width, height });
		},
		remove() {
			chart.dispose();
		}
	};
}

/** How many rows a chart has: names of its upright axis. */
function rowsOf({ yAxis }: Drawing['option']): number {
	const axis = Array.isArray(yAxis) ? yAxis[0] : yAxis;
	return axis !== undefined && 'data' in axis ? (axis.data?.length ?? 0) : 0;
}
