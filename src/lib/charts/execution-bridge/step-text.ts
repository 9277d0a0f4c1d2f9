import { formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { BridgeStep } from '#lib/shape/execution-bridge.ts';
import { signedWan } from '../marks/signed-text.ts';

export function stepName({ step, year }: BridgeStep, { bridge, charts }: Words): string {
	if (step === 'before') return bridge.before(String(year - 1));
	if (step === 'after') return bridge.after(String(year));
	return step === 'undivided' ? bridge.undivided : charts.structure[step];
}

/** A year's amount as it is, with what it changed by where there is a year before it; a part's change with its sign. */
export function amountText({ step, wan, to }: BridgeStep): string {
	if (step === 'before') return formatWan(wan);
	return step === 'after' ? `${formatWan(wan)} (${signedWan(to)})` : signedWan(wan);
}
