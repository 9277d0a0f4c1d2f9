/** A text that the renderer takes as it is: braces and bars are marks of its rich text, and documents may print them. */
export function plainText(text: string): string {
	return text.replace(/[{}|]/g, ' ');
}
