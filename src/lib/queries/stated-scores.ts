import type { Database } from '../database/database.ts';
import {
	amongReports,
	chosen,
	pageOf,
	pageParameters,
	type Scope,
	selectionParameters,
	unitYearColumns,
	unitYearOrder,
	unitYears,
	type UnitYear
} from './scope.ts';

export interface StatedScoreRow extends UnitYear {
	formId: number | null;
	form: string | null;
	/** Null for the form of the unit as a whole. */
	programme: string | null;
	weight: number | null;
	score: number | null;
	scoreFact: number | null;
	scoresSum: number | null;
	recomputed: number | null;
	/** With rows at 0 whose actual repeats the target word for word. */
	withoutCopied: number | null;
	/** Per cent of the weights that could be computed again. */
	recomputedShare: number | null;
	lost: number | null;
	unexplainedLost: number | null;
}

/** The total that each form states, with the sum of its rows and the score its own data would give, in 分. */
export async function statedScores(
	db: Database,
	scope: Scope,
	forms: readonly string[] = []
): Promise<StatedScoreRow[]> {
	const page = await pageOf(db, scope);
	return db.all<StatedScoreRow>(
		`WITH ${unitYears}
		SELECT ${unitYearColumns},
			claim.form_id AS "formId",
			claim.form,
			claim.programme,
			claim.weight,
			claim.score,
			claim.score_fact AS "scoreFact",
			claim.scores_sum AS "scoresSum",
			round(claim.recomputed, 2) AS recomputed,
			round(claim.recomputed_without_copied, 2) AS "withoutCopied",
			claim.recomputed_share AS "recomputedShare",
			claim.lost,
			claim.unexplained_lost AS "unexplainedLost"
		FROM scoped
		LEFT JOIN (SELECT * FROM score_claim WHERE ${amongReports('report_id')}) AS claim USING (unit_id, year)
		-- where a kind of form is asked for, units without one have no row
		WHERE ${chosen('form', 'claim.form')}
		ORDER BY ${unitYearOrder}, claim.form_id`,
		{ ...pageParameters(page), ...selectionParameters({ form: forms }) }
	);
}
