/** Inches of the longer side of paper, from A5 to A3: a picture that says otherwise, as those of cameras do, is taken for A4. */
const sides = { shortest: 7.5, longest: 17.5, usual: 11.69 };
/** More pixels an inch make no sign clearer to the models. */
const most = 200;

/**
 * The size in which a page is recognised: pixels of its longer side, and pixels an inch.
 * @param inches the longer side of the page, as its document says, or nothing
 * @param pixels the longer side of the page in its picture
 */
export function paperSize(inches: number, pixels: number): { pixels: number; dpi: number } {
	const side = inches >= sides.shortest && inches <= sides.longest ? inches : sides.usual;
	const fit = Math.min(pixels, Math.round(side * most));
	return { pixels: fit, dpi: fit / side };
}
