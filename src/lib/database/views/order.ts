/** The views of the atlas database in the order in which they can be created: a view stands after those it asks. */
export const viewOrder = [
	'fact_place',
	'unit_amount',
	'headline',
	'staffing_claim',
	'staffing_pair',
	'money_set',
	'indicator_completion',
	'score_claim'
] as const;
