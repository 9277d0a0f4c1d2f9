import { setPlatformAPI } from 'echarts/core';

/**
 * Makes charts measure texts with the fonts that the page has. They are set in the font of the page (`inherit`), which a canvas does not
 * know: it would go on measuring with the font before, and what follows a name would stand on it.
 */
export function measureWithFontsOf(element: Element): void {
	const pen = document.createElement('canvas').getContext('2d');
	if (pen === null) return;
	const { fontFamily } = getComputedStyle(element);
	setPlatformAPI({
		measureText(text, font = '12px inherit') {
			pen.font = font.replace('inherit', fontFamily);
			return pen.measureText(text);
		}
	});
}
