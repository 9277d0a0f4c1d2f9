import type { IndicatorRow } from '../queries/indicator-list.ts';

/** How the indicators of one form are set and reported: counts, each a part of the one named beside it. */
export interface IndicatorQuality {
	unitId: string;
	unit: string;
	year: number;
	formId: number;
	form: string;
	programme: string | null;
	/** Indicators with a target. */
	set: number;
	/** Of those set, targets in words: qualitative, on a condition, or by reference. */
	wordy: number;
	/** Of those set, with an actual. */
	answered: number;
	/** Of those answered, with the words of the target. */
	copied: number;
	/** Of those answered, with a target that is no words. */
	quantitative: number;
	/** Of the quantitative, actuals that are a plain number or date. */
	measured: number;
	/** Of those set, where target and actual can be compared. */
	comparable: number;
	/** Of the comparable, targets that are met. */
	met: number;
}

const nothing = ['blank', 'not-applicable'];
const inWords = ['qualitative', 'condition', 'reference'];

/**
 * One row for each form with indicators, in their order. Numerators and denominators of M-IND-03 to M-IND-06, as the view
 * metric_indicator has them for each form.
 */
export function indicatorQuality(rows: readonly IndicatorRow[]): IndicatorQuality[] {
	const forms = new Map<number, IndicatorQuality>();
	for (const row of rows) {
		if (nothing.includes(row.targetClass)) continue;
		const { unitId, unit, year, formId, form, programme } = row;
		const counts = forms.get(formId) ?? {
			...{ unitId, unit, year, formId, form, programme },
			...{ set: 0, wordy: 0, answered: 0, copied: 0, quantitative: 0 },
			...{ measured: 0, comparable: 0, met: 0 }
		};
		forms.set(formId, counts);
		const isWordy = inWords.includes(row.targetClass);
		const isAnswered = !nothing.includes(row.actualClass ?? 'blank');
		counts.set += 1;
		counts.wordy += Number(isWordy);
		counts.answered += Number(isAnswered);
		counts.copied += Number(isAnswered && row.copied);
		counts.quantitative += Number(isAnswered && !isWordy);
		counts.measured += Number(row.measured);
		counts.comparable += Number(row.comparability === 'comparable');
		counts.met += Number(row.verdict === 'met');
	}
	return [...forms.values()];
}
