import type { Mark } from './page-text.ts';

/** The signs of a mark with about where each stands: a digit takes half the room of a Chinese character. */
export function signsOf(mark: Mark): { sign: string; x0: number; x1: number }[] {
	const signs = [...mark.text];
	const sizes = signs.map((sign) =>
		/[\u2e80-\uffff]/.test(sign) ? 2 : /[.,:;'|il1 ]/.test(sign) && !/\d/.test(sign) ? 0.6 : 1
	);
	const total = sizes.reduce((sum, size) => sum + size, 0) || 1;
	let x = mark.x;
	return signs.map((sign, i) => {
		const x0 = x;
		x += ((sizes[i] ?? 1) / total) * mark.width;
		return { sign, x0, x1: x };
	});
}
