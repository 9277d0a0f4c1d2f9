import { scopeNames } from './scope-filter.ts';
import { nothingSelected, type Selection } from './selection.ts';

/**
 * Which findings are listed: those of a scope, by class, severity, certainty, rule, form (`report` for what concerns the whole
 * report), amount at issue (in 万元, by its lowest bound), an auditor's status, and whether they are new since the last publication.
 */
export const findingNames = [
	...scopeNames,
	'class',
	'severity',
	'certainty',
	'rule',
	'form',
	'amount',
	'status',
	'news'
] as const;
export type FindingName = (typeof findingNames)[number];
export type FindingFilter = Selection<FindingName>;

export const allFindings: FindingFilter = nothingSelected(findingNames);

export const amountBounds = ['100', '10', '1', '0', 'none'] as const;
export const newsKinds = ['new', 'still'] as const;

/** What one click chooses: the rules that answer one question of an auditor together, what is being worked on, or what is new. */
export const findingPresets = {
	queue: { name: 'status', values: ['checking'] },
	sinceLast: { name: 'news', values: ['new'] },
	staffing: { name: 'rule', values: ['STF-01', 'STF-02', 'STF-03', 'STF-06'] },
	textAndTable: {
		name: 'rule',
		values: ['STF-03', 'BUD-04', 'BUD-17', 'BUD-18', 'IND-14', 'IND-17', 'TXT-13']
	},
	zeroBudget: { name: 'rule', values: ['BUD-11'] },
	carryOver: { name: 'rule', values: ['BUD-15', 'BUD-16'] },
	scoreAndResult: {
		name: 'rule',
		values: ['BUD-26', 'IND-01', 'IND-02', 'SCR-05', 'SCR-06', 'SCR-07']
	},
	copiedTargets: { name: 'rule', values: ['IND-05', 'IND-06'] },
	foreignText: { name: 'rule', values: ['IND-15', 'IND-23', 'TXT-02', 'TXT-03', 'TXT-04'] },
	notDisclosed: {
		name: 'rule',
		values: ['STF-05', 'SAN-04', 'IND-19', 'IND-20', 'SCR-08', 'TXT-10', 'TXT-11']
	}
} as const satisfies Record<string, { name: FindingName; values: readonly string[] }>;
export type FindingPreset = keyof typeof findingPresets;
