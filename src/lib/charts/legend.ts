/** A mark of a chart and what it means. */
export interface LegendItem {
	mark:
		'bar' | 'outline' | 'dot' | 'ring' | 'diamond' | 'hollow-diamond' | 'tick' | 'line' | 'dash';
	colour: string;
	label: string;
}

export const item = (mark: LegendItem['mark'], colour: string, label: string): LegendItem => ({
	mark,
	colour,
	label
});
