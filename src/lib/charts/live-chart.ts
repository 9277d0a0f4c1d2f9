import type { Drawing } from './drawing.ts';
import { echarts } from './echarts.ts';

export interface LiveChart {
	draw(drawing: Drawing): void;
	remove(): void;
}

let last: Promise<void> = Promise.resolve();
let waiting = 0;

/**
 * Draws one chart after another, the first at once, and lets the page breathe between two: several at once would hold it for too
 * long.
 */
export function inTurn(draw: () => void): Promise<void> {
	const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
	const before = waiting === 0 ? last : last.then(pause);
	waiting += 1;
	const turn = before.then(draw).finally(() => {
		waiting -= 1;
	});
	// a chart that fails does not keep the next from its turn
	last = turn.catch(() => undefined);
	return turn;
}

/** A chart that answers to the pointer, in place of the drawn one. */
export function liveChart(host: HTMLElement): LiveChart {
	const chart = echarts.init(host, null, { renderer: 'svg' });
	return {
		draw({ width, height, option }) {
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
