import type { Drawing } from './drawing.ts';
import { echarts } from './echarts.ts';

export interface LiveChart {
	draw(drawing: Drawing): void;
	remove(): void;
}

/** A chart that answers to the pointer, in place of the drawn one. */
export function liveChart(host: HTMLElement): LiveChart {
	const chart = echarts.init(host, null, { renderer: 'svg' });
	return {
		draw({ width, height, option }) {
			chart.resize({ width, height });
			chart.setOption(option, { notMerge: true });
		},
		remove() {
			chart.dispose();
		}
	};
}
