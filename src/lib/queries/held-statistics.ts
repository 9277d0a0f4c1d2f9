import Big from 'big.js';

/** The numbers among values, as the engine's aggregates take them. */
export function stated(values: readonly (number | null)[]): number[] {
	return values.filter((value) => value !== null);
}

/** As the engine's `quantile_cont` does it: between two values in proportion. Null of none. */
export function quantileOf(values: readonly number[], share: number): number | null {
	if (values.length === 0) return null;
	const sorted = Float64Array.from(values).sort();
	const place = (sorted.length - 1) * share;
	const [lower, upper] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
	const above = place - Math.floor(place);
	// in this form, whose last digit is the engine's
	return lower * (1 - above) + upper * above;
}

/** To two decimals, halves away from zero, as the engine rounds a floating number. */
export function rounded(value: number | null): number | null {
	return value === null ? null : (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100;
}

/** The exact sum, without the error of binary fractions. Null of none. */
export function sumOf(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	return values.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber();
}
