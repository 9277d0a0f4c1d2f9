import type { Sign } from './recognise-text.ts';

const isOfNumber = (text: string): boolean => /^[\d.,，．%％‰:：/+\-−–≥≤＞＜<>=±]$/.test(text);

/**
 * How sure it is that a text was read right, 0 to 1: its least likely sign. Where it holds digits only the signs of numbers count: what is
 * said of it is said of its figures.
 */
export function confidenceOf(signs: readonly Sign[]): number {
	const hasDigits = signs.some(({ text }) => /^\d$/.test(text));
	const scores = signs
		.filter(({ text }) => (hasDigits ? isOfNumber(text) : text.trim() !== ''))
		.map(({ score }) => score);
	return scores.length === 0 ? 0 : Math.round(Math.min(...scores) * 1000) / 1000;
}

/** Below this a person has to look: figures that were read wrong in the benchmark stand below it. */
const sure = 0.9;

/** Whether a text was recognised with too little confidence to be relied on. */
export const isLow = (confidence: number): boolean => confidence < sure;
