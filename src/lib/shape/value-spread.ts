/** Where measured values lie. */
export interface ValueSpread {
	count: number;
	min: number;
	median: number;
	max: number;
}

/** The spread of values that are printed as plain numbers; null where none is one. */
export function valueSpread(texts: readonly (string | null)[]): ValueSpread | null {
	const values = texts
		.filter((text) => text !== null && /^-?\d+(\.\d+)?$/.test(text))
		.map(Number)
		.sort((a, b) => a - b);
	const count = values.length;
	if (count === 0) return null;
	const median = (values[Math.floor((count - 1) / 2)]! + values[Math.ceil((count - 1) / 2)]!) / 2;
	return { count, min: values[0]!, median, max: values[count - 1]! };
}
