import type { RuleParameter } from '#lib/audit/rule.ts';

/** Why a threshold is not taken. */
export type ThresholdRefusal = 'notANumber' | 'negative' | 'tooLarge' | 'tooFine' | 'notWhole';

/** The largest threshold of any unit: 万元, per cent, days or characters above it are slips of the hand. */
export const largestThreshold = 1_000_000;
/** The engine compares with six decimals. */
export const maxDecimals = 6;
const countedUnits: readonly string[] = ['个', '人', '天', '字', '张', '项', '处'];

/** Reads a threshold as it is typed, within or outside of what its slider reaches. */
export function acceptedThreshold(
	text: string,
	{ unit }: Pick<RuleParameter, 'unit'>
): { value: string } | { refused: ThresholdRefusal } {
	const typed = text.normalize('NFKC').trim();
	const [, sign, whole, decimals = ''] = /^([-+]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(typed) ?? [];
	if (whole === undefined) return { refused: 'notANumber' };
	const value = decimals === '' ? whole : `${whole}.${decimals}`;
	if (sign === '-' && Number(value) !== 0) return { refused: 'negative' };
	if (Number(value) > largestThreshold) return { refused: 'tooLarge' };
	if (decimals.length > maxDecimals) return { refused: 'tooFine' };
	if (decimals !== '' && countedUnits.includes(unit)) return { refused: 'notWhole' };
	return { value };
}
