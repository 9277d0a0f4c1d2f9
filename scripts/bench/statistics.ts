/** Some measurements of one thing. */
export interface Measured {
	median: number;
	min: number;
	max: number;
	n: number;
}

export function measured(values: readonly number[]): Measured {
	const sorted = [...values].sort((a, b) => a - b);
	return {
		median: quantile(sorted, 0.5),
		min: sorted[0] ?? NaN,
		max: sorted.at(-1) ?? NaN,
		n: sorted.length
	};
}

/** @param sorted rising */
export function quantile(sorted: readonly number[], share: number): number {
	if (sorted.length === 0) return NaN;
	const place = (sorted.length - 1) * share;
	const low = sorted[Math.floor(place)] ?? NaN;
	const high = sorted[Math.ceil(place)] ?? NaN;
	return low + (high - low) * (place - Math.floor(place));
}
