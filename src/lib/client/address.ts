/** An address with another part after its question mark. */
export function withSearch(address: URL, search: string): URL {
	const other = new URL(address);
	other.search = search;
	return other;
}
