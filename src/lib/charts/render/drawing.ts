import type { EChartsOption } from 'echarts';

/** A chart ready to be drawn at one width, in CSS pixels. */
export interface Drawing {
	width: number;
	height: number;
	option: EChartsOption;
}

/** Draws one chart at a given width. */
export type Draw = (width: number) => Drawing;

/** The two widths that pages are rendered with: text stays legible on a phone and on a wall. */
export const wideWidth = 760;
export const narrowWidth = 342;
/** The wider picture of a chart that stands beside another. */
export const pairedWidth = 500;

export function isNarrow(width: number): boolean {
	return width < 460;
}
