import type { Words } from '#lib/i18n/words.ts';
import type { BridgeStep } from '#lib/shape/execution-bridge.ts';
import { drawHangingSteps } from '../marks/hanging-steps.ts';
import { yearsOf } from '../marks/signed-text.ts';
import { colour } from '../marks/theme.ts';
import type { Drawing } from '../render/drawing.ts';
import { amountText, stepName } from './step-text.ts';

/** What changed from one year's execution to the next: every bar begins where the one above it ended; 0 is the year before. */
export function drawExecutionBridge(
	steps: readonly BridgeStep[],
	words: Words,
	width: number
): Drawing {
	return drawHangingSteps(
		steps.map((step) => {
			const years = yearsOf(step.year);
			return {
				name: stepName(step, words),
				heading: step.step === 'before' ? years : undefined,
				from: step.from,
				to: step.to,
				label: amountText(step),
				fill: fillOf(step),
				outlined: step.step === 'undivided',
				hint: years
			};
		}),
		width
	);
}

function fillOf({ step, from, to }: BridgeStep): string {
	if (step === 'after') return colour.series[3];
	if (step === 'undivided') return colour.attention;
	return to < from ? colour.series[1] : colour.accent;
}
