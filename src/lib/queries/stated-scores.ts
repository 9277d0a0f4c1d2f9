import type { Database } from '../database/database.ts';
import { chosen, unitYearColumns, unitYearOrder, unitYears, type UnitYear } from './scope.ts';
import { sheetParameters, type SheetScope } from './sheet-scope.ts';

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
	lost: number | null;
	unexplainedLost: number | null;
}

/** The total that each form states, with the sum of its rows and the score its own data would give, in 分. */
export function statedScores(db: Database, filter: SheetScope): Promise<StatedScoreRow[]> {
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
			claim.lost,
			claim.unexplained_lost AS "unexplainedLost"
		FROM scoped
		LEFT JOIN score_claim AS claim USING (unit_id, year)
		-- where a kind of form is asked for, units without one have no row
		WHERE ${chosen('form', 'claim.form')}
		ORDER BY ${unitYearOrder}, claim.form_id`,
		sheetParameters(filter)
	);
}
