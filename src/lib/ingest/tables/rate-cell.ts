import type { Place } from '#lib/domain/fact.ts';
import { foldText, readNumber } from '#lib/domain/number.ts';
import type { Rate } from '#lib/domain/record.ts';
import { report, type FormContext } from '../form-context.ts';

/** Reads a cell that should hold a rate in percent; one without its sign is kept as percent and named. */
export function readRateCell(context: FormContext, raw: string, place: Place): Rate {
	const folded = foldText(raw);
	const number = readNumber(folded.replace(/%$/, ''));
	if (number === null) {
		if (/^[/—-]+$/.test(folded))
			return { raw, place, percent: null, status: 'not-applicable' as const };
		report(context, 'malformed-number', raw, place, 'this cell should hold a rate');
		return { raw, place, percent: null, status: 'unparseable' as const };
	}
	if (!folded.endsWith('%') && !/[(（]\s*%\s*[)）]/.test(foldText(place.column ?? '')))
		report(
			context,
			'rate-without-sign',
			raw,
			place,
			'the rate is printed without a percent sign and is kept as percent'
		);
	return { raw, place, percent: number.value, status: 'reported' as const };
}
