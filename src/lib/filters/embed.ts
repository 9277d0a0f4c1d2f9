/** The parameter of an address that names the one section that another site shows in a frame. */
export const embedParameter = 'embed';

/** The same page with one section alone, or, without one, whole and at a place of it. */
export function addressOf(page: string, section: string | null, place = ''): string {
	const address = new URL(page);
	if (section === null) address.searchParams.delete(embedParameter);
	else address.searchParams.set(embedParameter, section);
	address.hash = place;
	return address.href;
}
