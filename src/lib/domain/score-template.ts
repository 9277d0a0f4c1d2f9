/** Full marks by class of the self-evaluation forms that ministries and provinces prescribe, in 分. */
export const scoreTemplates = [
	{ output: 50, benefit: 30, satisfaction: 10, cost: 0, execution: 10 },
	{ output: 40, benefit: 20, satisfaction: 10, cost: 20, execution: 10 }
] as const;
const fullMarks = 100;

export type TemplateWeights = Record<keyof (typeof scoreTemplates)[number], number | null>;

/**
 * Which template a form's weights follow; `other` where none fits. `unknown` where they do not all tell their class, none is given for
 * execution, or some are blank, so that they do not sum to the full marks: nothing is judged then.
 */
export function templateOf(
	weights: TemplateWeights & { other: number | null }
): (typeof scoreTemplates)[number] | 'other' | 'unknown' {
	if (weights.other !== null || weights.execution === null) return 'unknown';
	const given = Object.values(weights).reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
	if (given !== fullMarks) return 'unknown';
	const isSame = (template: (typeof scoreTemplates)[number]) =>
		Object.entries(template).every(
			([name, weight]) => (weights[name as keyof TemplateWeights] ?? 0) === weight
		);
	return scoreTemplates.find(isSame) ?? 'other';
}
