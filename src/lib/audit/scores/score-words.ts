import type { ScoredForm } from '../../domain/scored-form.ts';
import type { NoGrade, RecomputedRow, RecomputedScore } from './recomputed-score.ts';

/** Words of recomputed scores. Figures arrive as texts. */
export interface ScoreWords {
	none: string;
	/** Of a row, by how it was computed. */
	basis: {
		completion(percent: string): string;
		contradicted(percent: string): string;
		execution(percent: string): string;
		stated(reason: string): string;
		noFigures: string;
		unscored: string;
		copied: string;
	};
	stated(total: string): string;
	noTotal: string;
	recomputed(total: string): string;
	withoutCopied(rows: string, total: string): string;
	graded(total: string, grade: string): string;
	share(percent: string): string;
	noGrade(why: NoGrade, weights: string, full: string): string;
	separator: string;
	/** What grades are called, by their Chinese names. */
	grades: Readonly<Record<string, string>>;
}

/** What a form is called: its kind, and the programme that it is about. */
export function formName(
	{ form, programme }: Pick<ScoredForm, 'form' | 'programme'>,
	forms: Readonly<Record<string, string>>
): string {
	return `${forms[form] ?? form}${programme === null ? '' : ` · ${programme}`}`;
}

export const points = (value: number | null, { none }: Pick<ScoreWords, 'none'>): string =>
	value === null ? none : String(Number(value.toFixed(2)));

/** A percentage as every page of the site writes it. */
const percentage = (value: number | null, { none }: Pick<ScoreWords, 'none'>): string =>
	value === null ? none : `${value.toFixed(2)}%`;

/** How a row came to its score, or why it could not be computed again. */
export function basisWords(
	{ basis, completion, comparability, copied, score }: RecomputedRow,
	words: ScoreWords,
	reasons: Readonly<Record<string, string>>
): string {
	const reason =
		comparability === 'comparable'
			? words.basis.noFigures
			: (reasons[comparability] ?? comparability);
	const said =
		basis !== 'stated'
			? words.basis[basis](percentage(completion, words))
			: score === null
				? words.basis.unscored
				: words.basis.stated(reason);
	return copied ? [said, words.basis.copied].join(words.separator) : said;
}

/** A total with its grade, where it has one. */
export function gradedTotal(total: number | null, grade: string | null, words: ScoreWords): string {
	const text = points(total, words);
	return grade === null ? text : words.graded(text, words.grades[grade] ?? grade);
}

/** Stated and recomputed total and grade of a form in one line, or why there is no grade. */
export function gradeWords(score: RecomputedScore, words: ScoreWords): string {
	const { stated, statedGrade, recomputed, noGrade, copiedRows } = score;
	const isTotal = recomputed !== null;
	return [
		stated === null ? words.noTotal : words.stated(gradedTotal(stated, statedGrade, words)),
		...(isTotal ? [words.recomputed(gradedTotal(recomputed, score.grade, words))] : []),
		...(isTotal && copiedRows > 0
			? [
					words.withoutCopied(
						String(copiedRows),
						gradedTotal(score.withoutCopied, score.gradeWithoutCopied, words)
					)
				]
			: []),
		...(score.recomputedShare === null
			? []
			: [words.share(percentage(score.recomputedShare, words))]),
		...(noGrade === null
			? []
			: [words.noGrade(noGrade, points(score.weights, words), points(score.full, words))])
	].join(words.separator);
}
