/** The views of the atlas database in the order in which they can be created: a view stands after those it asks. */
export const viewOrder = [
	'fact_place',
	'unit_amount',
	'unit_year',
	'headline',
	'money_year',
	'nature_part',
	'staffing_claim',
	'staffing_pair',
	'money_set',
	'rival_claim',
	'indicator_completion',
	'score_claim',
	'metric_staffing',
	'metric_budget',
	'metric_programme',
	'metric_structure',
	'metric_public',
	'metric_indicator',
	'metric_score',
	'metric_cost',
	'metric'
] as const;
