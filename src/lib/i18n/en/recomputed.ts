import type { Words } from '../zh/words.ts';

/** Scores computed again, beside those that were stated. */
export const recomputed: Words['recomputed'] = {
	words: {
		none: 'none',
		basis: {
			completion: (percent) => `completion ${percent}`,
			contradicted: (percent) => `completion ${percent}, as stated elsewhere`,
			execution: (percent) => `execution ${percent}`,
			stated: (reason) => `as stated: ${reason}`,
			noFigures: 'figures are missing',
			unscored: 'neither comparable nor scored',
			copied: 'result repeats the target'
		},
		stated: (total) => `Stated ${total}`,
		noTotal: 'No total stated',
		recomputed: (total) => `recomputed ${total}`,
		withoutCopied: (rows, total) =>
			`${total} with the ${rows} ${rows === '1' ? 'row' : 'rows'} that repeat the target at 0`,
		graded: (total, grade) => `${total} (${grade})`,
		share: (percent) => `${percent} of the weights could be computed`,
		noGrade: (why, weights, full) =>
			({
				'no-weights': 'no row has a weight: nothing can be computed',
				partial: `the weights of the rows add up to ${weights}, not to ${full}: no total and no grade`,
				unscored: 'a row is neither comparable nor scored: no total and no grade',
				few: 'too few for a grade'
			})[why],
		separator: '; ',
		grades: { 优: 'excellent', 良: 'good', 中: 'fair', 差: 'poor' }
	},
	title: 'Recomputed score and grade',
	lead: (scheme) =>
		`In proportion to completion, at most the full weight; execution likewise; what cannot be compared as stated. Rows that repeat their target are held at 0 in a variant of its own. Grades by: ${scheme}. This asks; it concludes nothing.`,
	row: 'Indicator',
	weight: 'Weight',
	self: 'Stated',
	again: 'Recomputed',
	difference: 'Difference',
	how: 'How',
	copied: 'Repeated rows at 0',
	share: 'Weights computed',
	rows: 'Row by row',
	none: 'No form was scored.'
};
