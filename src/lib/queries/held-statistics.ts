/** The numbers among values, as the engine's aggregates take them. */
export function stated(values: readonly (number | null)[]): number[] {
	return values.filter((value) => value !== null);
}

/** As the engine's `quantile_cont` does it: between two values in proportion. Null of none. */
export function quantilesOf(
	values: readonly number[],
	shares: readonly number[]
): (number | null)[] {
	if (values.length === 0) return shares.map(() => null);
	const sorted = Float64Array.from(values).sort();
	return shares.map((share) => {
		const place = (sorted.length - 1) * share;
		const [lower, upper] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
		const above = place - Math.floor(place);
		// in this form, whose last digit is the engine's
		return lower * (1 - above) + upper * above;
	});
}

export function medianOf(values: readonly number[]): number | null {
	return quantilesOf(values, [0.5])[0]!;
}

/** To two decimals, halves away from zero, as the engine rounds a floating number. */
export function rounded(value: number | null): number | null {
	return value === null ? null : (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100;
}

/** The same of a value of up to six decimals, which the engine holds exactly and rounds exactly. */
export function roundedDecimal(value: number): number {
	const millionths = Math.round(Math.abs(value) * 1e6);
	return (Math.sign(value) * Math.round(millionths / 1e4)) / 100;
}

/** The exact sum of values of up to six decimals, without the error of binary fractions. Null of none. */
export function sumOf(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	let whole = 0;
	let millionths = 0;
	for (const value of values) {
		const part = Math.trunc(value);
		whole += part;
		millionths += Math.round((value - part) * 1e6);
	}
	whole += Math.trunc(millionths / 1e6);
	millionths %= 1e6;
	if (whole > 0 && millionths < 0) [whole, millionths] = [whole - 1, millionths + 1e6];
	if (whole < 0 && millionths > 0) [whole, millionths] = [whole + 1, millionths - 1e6];
	const sign = whole < 0 || millionths < 0 ? '-' : '';
	const digits = String(Math.abs(millionths)).padStart(6, '0');
	return Number(`${sign}${Math.abs(whole)}.${digits}`);
}
