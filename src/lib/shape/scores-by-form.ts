import type { LostPointsRow } from '../queries/lost-points.ts';
import type { StatedScoreRow } from '../queries/stated-scores.ts';
import { lossClasses, type LossClass } from './loss-classes.ts';

export interface ScoresOfForm extends StatedScoreRow {
	lostByClass: Record<LossClass, number>;
	/** Full marks by class; null where the form gives the class none. */
	weightByClass: Record<LossClass, number | null>;
	/** Points taken off indicators whose own data say that the target was met. */
	lostWhereMet: number;
}

/** One row for each scored form; a unit without scores keeps one row, with no form. */
export function scoresByForm(
	scores: readonly StatedScoreRow[],
	losses: readonly LostPointsRow[]
): ScoresOfForm[] {
	return scores
		.filter((row) => row.formId === null || row.score !== null)
		.map((row) => {
			const own = losses.filter((loss) => loss.formId === row.formId);
			const entries = lossClasses.map((name) => [
				name,
				sum(own.filter((l) => l.level1Class === name))
			]);
			return {
				...row,
				lostByClass: Object.fromEntries(entries) as Record<LossClass, number>,
				weightByClass: Object.fromEntries(
					lossClasses.map((name) => [name, weightOf(own, name)])
				) as ScoresOfForm['weightByClass'],
				lostWhereMet: own.reduce((total, loss) => total + loss.lostWhereMet, 0)
			};
		});
}

function weightOf(losses: readonly LostPointsRow[], name: LossClass): number | null {
	return losses.find(({ level1Class }) => level1Class === name)?.weight ?? null;
}

function sum(losses: readonly LostPointsRow[]): number {
	return losses.reduce((total, loss) => total + loss.lost, 0);
}
