import type { ScoredForm } from '../../domain/scored-form.ts';
import { type RecomputedRow, recomputedScore } from './recomputed-score.ts';
import type { ScoreScheme } from './scheme.ts';
import { basisWords, formName, gradeWords, points, type ScoreWords } from './score-words.ts';

/** What the codes of forms and of what cannot be compared are called. */
export interface ScoreTerms {
	form: Readonly<Record<string, string>>;
	comparability: Readonly<Record<string, string>>;
	scores: ScoreWords;
}

/** Recomputed scores beside the stated ones for a terminal: a form each, and the rows that changed it or could not be computed. */
export function readableScores(
	forms: readonly ScoredForm[],
	scheme: ScoreScheme,
	terms: ScoreTerms
): string {
	if (forms.length === 0) return '没有评分的自评表。';
	return [
		`复算：完成率按比例计分，最多计满分；执行率同；不可比的沿用自评得分。等级按${scheme.name.zh}。复算是提问，不是结论。`,
		...forms.flatMap((form) => formLines(form, scheme, terms))
	].join('\n');
}

function formLines(form: ScoredForm, scheme: ScoreScheme, terms: ScoreTerms): string[] {
	const score = recomputedScore(form, scheme);
	const told = score.rows.filter(
		({ basis, difference, copied }) => basis === 'stated' || copied || (difference ?? 0) !== 0
	);
	return [
		'',
		`${form.unit}（${form.year ?? '年度不明'}）${formName(form, terms.form)}`,
		`  ${gradeWords(score, terms.scores)}`,
		...told.map((row) => `  · ${rowLine(row, terms)}`)
	];
}

function rowLine(row: RecomputedRow, terms: ScoreTerms): string {
	const { name, weight, score, deserved } = row;
	return `${name}（分值 ${points(weight, terms.scores)}）：自评 ${points(score, terms.scores)}，复算 ${points(deserved, terms.scores)}；${basisWords(row, terms.scores, terms.comparability)}`;
}
