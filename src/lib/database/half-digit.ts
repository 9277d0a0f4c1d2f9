import Big from 'big.js';
import { toWan } from '../domain/money.ts';
import type { MoneyUnit } from '../domain/record.ts';

/**
 * Half a unit of the last printed digit of an amount, in 万元: what rounding alone can explain.
 * Rounded up to the six decimals of the column. A printed zero is exact: a form says 0 where there is nothing.
 * Null when the print does not say.
 */
export function halfDigitWan(
	unit: MoneyUnit | null,
	decimals: number | null,
	wan: string | null
): string | null {
	if (wan !== null && new Big(wan).eq('0')) return '0';
	if (unit === null || decimals === null) return null;
	const half = new Big('0.5').times(new Big('10').pow(-decimals));
	return new Big(toWan(half.toFixed(), unit)).round(6, Big.roundUp).toFixed();
}

/** Half a unit of the last digit of a printed decimal, in its own unit. */
export function halfDigit(printed: string | null): string | null {
	if (printed === null) return null;
	const decimals = printed.split('.')[1]?.length ?? 0;
	return new Big('0.5').times(new Big('10').pow(-Math.min(decimals, 5))).toFixed();
}
