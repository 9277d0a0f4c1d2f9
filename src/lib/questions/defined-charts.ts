/** The charts that have a definition in SQL, by their place on a page: names only, since pages need no more. */
export const definedCharts = [
	'budget',
	'rate',
	'staffing',
	'structure',
	'verdicts',
	'scores',
	'steps',
	'moved',
	'money-work',
	'money-by-year',
	'rates-by-year',
	'money-by-district',
	'rates-by-district',
	'years',
	'bridge',
	'matrix',
	'unit-findings'
] as const;
export type DefinedChart = (typeof definedCharts)[number];
