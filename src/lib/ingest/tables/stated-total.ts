import type { Place } from '#lib/domain/fact.ts';
import { foldText, readNumber } from '#lib/domain/number.ts';
import type { FormContext } from '../form-context.ts';
import { foldHeading } from '../vocabulary.ts';

const score =
	/^(?:部门|单位|项目|绩效|整体|综合|本次|最终|自我)*(?:自评|评价|评分|自评价)?(?:综合|最终)?(?:总)?(?:得分|评分|分数|总分|总分值)$/;
const another = /审核|复核|复评|评审|财政|专家|主管|第三方|预算管理|标准/;

/** Whether a label names the score of the whole evaluation: 自评得分, 自评总分（分）. A reviewer's score is not the unit's own. */
export function isScoreLabel(label: string): boolean {
	const folded = foldHeading(label.replace(/[：:]$/, ''));
	return (
		folded.length >= 2 && /自评|总|得分/.test(folded) && score.test(folded) && !another.test(folded)
	);
}

/** Adds the score of the whole that a label or a sentence in a cell prints: 96.5, 92.4分（满分100分）; false for anything else. */
export function pushTotal(
	context: FormContext,
	label: string,
	text: string,
	place: Place
): boolean {
	const folded = foldText(text).replace(/\s/g, '');
	const match = /^(\d{1,3}(?:\.\d+)?)分?(?:\(?(?:满分|总分)(\d+)分?\)?|[/／](\d+)分?)?$/.exec(
		folded
	);
	const read = match?.[1] === undefined ? null : readNumber(match[1]);
	if (read === null) return false;
	context.form.statedScores.push({
		raw: text,
		status: 'reported',
		place,
		kind: 'total',
		of: foldHeading(label),
		weight: match?.[2] ?? match?.[3] ?? null,
		score: read.value,
		grade: null
	});
	return true;
}
