import type { Drawing } from './drawing.ts';
import { echarts } from './echarts.ts';
import { quietSvg } from './quiet-svg.ts';

/**
 * Draws a chart to an SVG text, without a document. `id` sets its inner references apart from those of other charts on the page.
 */
export function staticSvg({ width, height, option }: Drawing, id: string): string {
	const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
	chart.setOption({ ...option, animation: false });
	const svg = chart.renderToSVGString();
	chart.dispose();
	return quietSvg(svg, id);
}
