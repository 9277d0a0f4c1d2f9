import { formatCount, formatPercent, formatWan } from '#lib/i18n/format.ts';

/** A change with its sign; nothing moved is 0 without one. */
const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text);

export const signedWan = (wan: number) => signed(formatWan(wan), wan);
export const signedPercent = (percent: number) => signed(formatPercent(percent), percent);
export const signedCount = (count: number) => signed(formatCount(count), count);
/** A difference of two rates, in percentage points. */
export const signedPoints = (points: number, unit: string) =>
	`${signed(formatWan(points), points)} ${unit}`;

/** The two years of a change. */
export const yearsOf = (year: number) => `${year - 1} → ${year}`;
