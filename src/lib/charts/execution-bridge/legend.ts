import type { Words } from '#lib/i18n/words.ts';
import type { BridgeStep } from '#lib/shape/execution-bridge.ts';
import { item, type LegendItem } from '../legend.ts';
import { colour } from '../marks/theme.ts';

export function bridgeLegend({ bridge }: Words, steps: readonly BridgeStep[]): LegendItem[] {
	const { legend, undivided } = bridge;
	const isUndivided = steps.some(({ step }) => step === 'undivided');
	return [
		item('bar', colour.accent, legend.more),
		item('bar', colour.series[1], legend.less),
		item('bar', colour.series[3], legend.total),
		...(isUndivided ? [item('outline', colour.attention, undivided)] : [])
	];
}
