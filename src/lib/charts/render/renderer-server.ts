import type { Drawing } from './drawing.ts';
import { echarts } from './echarts.ts';
import { sanitizeSvg } from './sanitize-svg.ts';
import { withFrozenClock } from './freeze-clock.ts';

/**
 * Draws a chart to an SVG text, without a document, and the same text on any machine. `id` sets its inner references apart from those of other charts on the page.
 */
export function staticSvg({ width, height, option }: Drawing, id: string): string {
	const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
	const svg = withFrozenClock(() => {
		chart.setOption({ ...option, animation: false });
		return chart.renderToSVGString();
	});
	chart.dispose();
	return sanitizeSvg(svg, id);
}
