import { formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { MoneyStep } from '#lib/shape/money-steps.ts';
import { drawHangingSteps } from '../marks/hanging-steps.ts';
import { signedWan } from '../marks/signed-text.ts';
import { colour } from '../marks/theme.ts';
import type { Drawing } from '../render/drawing.ts';

/** The way of the money: levels stand on 0, what leads from one to the next hangs between them. In 万元. */
export function drawMoneySteps(steps: readonly MoneyStep[], words: Words, width: number): Drawing {
	return drawHangingSteps(
		steps.map((step) => {
			const group = `${step.unit} ${step.year}`;
			return {
				name: words.steps.names[step.step],
				heading: step.first ? group : undefined,
				from: step.from,
				to: step.to,
				label: amountOf(step),
				fill: fillOf(step),
				outlined: step.derived,
				hint: group,
				absent: step.wan === null ? words.charts.notReported : undefined
			};
		}),
		width
	);
}

/** Levels as they are; what leads from one to the next with its sign. */
function amountOf({ step, wan }: MoneyStep): string {
	const value = wan ?? 0;
	return ['initial', 'adjusted', 'budget'].includes(step) ? formatWan(value) : signedWan(value);
}

function fillOf({ step, derived }: MoneyStep): string {
	if (derived) return colour.attention;
	if (step === 'executed') return colour.accent;
	return ['initial', 'adjusted', 'budget'].includes(step) ? colour.series[1] : colour.series[3];
}
