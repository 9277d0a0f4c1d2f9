/** Unread numbers are named once a line, and what stands in a line is the format's. */
const isUnread = (value: unknown): boolean =>
	value !== null && typeof value === 'object' && 'code' in value && value.code === 'unread-number';

/** A record without what a format decides: which file it is, and where in it a fact stands. Groups are named after lines, and
 * a format prints its own numbers of rows and pages. */
export function withoutPlaces(value: unknown): unknown {
	if (Array.isArray(value)) return value.filter((one) => !isUnread(one)).map(withoutPlaces);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !['document', 'place', 'group', 'ledger'].includes(key))
			.map(([key, part]) => [key, withoutPlaces(part)])
	);
}
