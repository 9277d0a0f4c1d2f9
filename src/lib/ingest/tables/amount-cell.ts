import { foldText, readMalformedNumber } from '#lib/domain/number.ts';
import { foreignCurrencyIn, moneyUnitIn, readMoney } from '#lib/domain/money.ts';
import type { Place, Status } from '#lib/domain/fact.ts';
import type { MoneyUnit } from '#lib/domain/record.ts';
import { report, type FormContext } from '../form-context.ts';

/** What a cell that should hold an amount holds. */
export interface AmountCell {
	raw: string;
	status: Status;
	wan: string | null;
	printedUnit: MoneyUnit | null;
	decimals: number | null;
}

/** Reads one cell of a money column; what cannot be read is kept as printed and named as a problem. */
export function readAmountCell(
	context: FormContext,
	text: string,
	heading: string,
	place: Place
): AmountCell {
	const raw = text.trim();
	const empty = { raw, wan: null, printedUnit: null, decimals: null };
	if (raw === '') return { ...empty, status: 'blank' };
	if (/^([/\\]|[—\-–_]+|不适用|无)$/.test(foldText(raw)))
		return {
			...empty,
			status: raw === '无' ? 'zero-by-text' : 'not-applicable',
			wan: raw === '无' ? '0' : null
		};
	// a column in another currency is not in the unit of the table
	const unit =
		foreignCurrencyIn(heading) === null ? (moneyUnitIn(heading) ?? context.moneyUnit) : null;
	// nothing is nothing in every unit
	const money = readMoney(raw, unit) ?? (isZero(raw) ? readMoney(raw, '万元') : null);
	if (money !== null)
		return {
			raw,
			status: 'reported',
			wan: money.wan,
			printedUnit: readMoney(raw, unit) === null ? null : money.unit,
			decimals: money.decimals
		};
	if (readMoney(raw, '万元') !== null) {
		report(
			context,
			'unit-guessed',
			raw,
			place,
			'no unit of money is printed; the amount is not converted'
		);
		return { ...empty, status: 'unparseable' };
	}
	const code = readMalformedNumber(raw) === null ? 'not-an-amount' : 'malformed-number';
	report(context, code, raw, place, 'this cell should hold an amount');
	return { ...empty, status: 'unparseable' };
}

const isZero = (raw: string): boolean => Number(readMoney(raw, '万元')?.wan ?? '1') === 0;
