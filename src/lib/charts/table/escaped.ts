/** A text as it stands in markup, between tags or in an attribute within double quotes. */
export function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
