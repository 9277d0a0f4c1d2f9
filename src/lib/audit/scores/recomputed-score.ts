import Big from 'big.js';
import type { ScoredForm, ScoreRow } from '../../domain/scored-form.ts';
import { gradeOf, type ScoreScheme } from './scheme.ts';

export interface RecomputedRow extends ScoreRow {
	/** Recomputed − stated. */
	difference: number | null;
}

/**
 * Why there is no recomputed grade: no row has a weight, the weights are not those of the whole form, a row has neither a completion nor
 * a score, or too few rows could be computed.
 */
export type NoGrade = 'no-weights' | 'partial' | 'unscored' | 'few';

export interface RecomputedScore {
	rows: RecomputedRow[];
	/** Full marks. */
	full: number;
	/** The weights of the rows together. */
	weights: number;
	stated: number | null;
	recomputed: number | null;
	/** Rows at 0 whose actual repeats the target word for word. */
	withoutCopied: number | null;
	copiedRows: number;
	/** Per cent of the weights that could be computed again. */
	recomputedShare: number | null;
	statedGrade: string | null;
	grade: string | null;
	gradeWithoutCopied: string | null;
	noGrade: NoGrade | null;
}

/**
 * The score of a form computed again from its own rows: completion in proportion, at most the weight; execution likewise; what cannot be
 * compared as the unit scored it. A grade is given only where enough of the weights could be computed.
 */
export function recomputedScore(
	{ weight, score, rows }: ScoredForm,
	scheme: ScoreScheme
): RecomputedScore {
	const weighted = rows.filter((row) => row.weight !== null && row.weight > 0);
	const weights = sum(weighted.map((row) => row.weight!));
	const full = weight !== null && weight > 0 ? weight : scheme.full;
	const isWhole = weighted.every(({ deserved }) => deserved !== null);
	const computed = weighted.filter(({ basis }) => basis !== 'stated');
	const share =
		weights === 0 ? null : rounded((sum(computed.map((row) => row.weight!)) / weights) * 100);
	const total = (kept: readonly ScoreRow[]) =>
		isWhole && weights === full ? rounded(sum(kept.map(({ deserved }) => deserved ?? 0))) : null;
	const recomputed = total(rows);
	const withoutCopied = total(rows.filter(({ copied }) => !copied));
	const noGrade: NoGrade | null =
		share === null
			? 'no-weights'
			: weights !== full
				? 'partial'
				: !isWhole
					? 'unscored'
					: share < scheme.leastRecomputed
						? 'few'
						: null;
	const grade = (points: number | null): string | null =>
		points === null ? null : gradeOf(rounded((points / full) * 100), scheme);
	return {
		rows: rows.map((row) => ({ ...row, difference: differenceOf(row) })),
		full,
		weights,
		stated: score,
		recomputed,
		withoutCopied,
		copiedRows: rows.filter(({ copied }) => copied).length,
		recomputedShare: share,
		statedGrade: grade(score),
		grade: noGrade === null ? grade(recomputed) : null,
		gradeWithoutCopied: noGrade === null ? grade(withoutCopied) : null,
		noGrade
	};
}

function differenceOf({ score, deserved }: ScoreRow): number | null {
	return score === null || deserved === null ? null : rounded(deserved - score);
}

/** Decimals are added and rounded as decimals. */
const sum = (values: readonly number[]): number =>
	Number(values.reduce((all, value) => all.plus(String(value)), new Big('0')).toString());

const rounded = (value: number): number =>
	Number(new Big(String(value)).round(2, Big.roundHalfUp).toString());
