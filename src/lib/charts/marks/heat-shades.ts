const shades = ['var(--heat-0)', 'var(--heat-1)', 'var(--heat-2)', 'var(--heat-3)'] as const;
const inks = ['var(--ink-soft)', 'var(--ink)', 'var(--ink)', 'var(--paper)'] as const;

/** In thirds of the most; nothing is a shade of its own. */
function level(count: number, most: number): number {
	return count === 0 ? 0 : Math.min(3, Math.max(1, Math.ceil((count / most) * 3)));
}

/** The fuller, the more a cell counts of the `most` that one counts. */
export function heatFill(count: number, most: number): string {
	return shades[level(count, most)] ?? shades[0];
}

/** What is written in such a cell. */
export function heatInk(count: number, most: number): string {
	return inks[level(count, most)] ?? inks[0];
}
