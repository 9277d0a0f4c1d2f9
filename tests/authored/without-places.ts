/** A record without what a format decides: which file it is, and where in it a fact stands. Groups are named after lines. */
export function withoutPlaces(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutPlaces);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !['document', 'place', 'group'].includes(key))
			.map(([key, part]) => [key, withoutPlaces(part)])
	);
}
