/**
 * In the browser the page keeps the SVG that came with it, and this draws nothing. It must not be the empty text:
 * that would tell Svelte that there is nothing to keep.
 */
export function staticSvg(): string {
	return ' ';
}
