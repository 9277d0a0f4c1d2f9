import { recomputedScore } from '../../audit/scores/recomputed-score.ts';
import type { ScoredForm } from '../../domain/scored-form.ts';
import { nationalScheme } from '../../audit/scores/scheme.ts';
import { basisWords, formName, gradeWords } from '../../audit/scores/score-words.ts';
import type { OfficeScore } from './audit-file.ts';
import type { OfficeTerms } from './office-leads.ts';

/** Recomputed scores row by row, the total of each form after its rows. */
export function officeScores(forms: readonly ScoredForm[], terms: OfficeTerms): OfficeScore[] {
	return forms.flatMap((form): OfficeScore[] => {
		const score = recomputedScore(form, nationalScheme);
		const of = { unit: form.unit, year: form.year, form: formName(form, terms.form) };
		return [
			...score.rows.map((row) => ({
				...of,
				name: row.name,
				weight: row.weight,
				target: row.target ?? '',
				actual: row.actual ?? '',
				stated: row.score,
				recomputed: row.deserved === null ? null : Number(row.deserved.toFixed(2)),
				difference: row.difference,
				how: basisWords(row, terms.scores, terms.comparability)
			})),
			{
				...of,
				name: '合计',
				weight: score.full,
				target: '',
				actual: '',
				stated: score.stated,
				recomputed: score.recomputed,
				difference:
					score.stated === null || score.recomputed === null
						? null
						: Number((score.recomputed - score.stated).toFixed(2)),
				how: gradeWords(score, terms.scores)
			}
		];
	});
}
