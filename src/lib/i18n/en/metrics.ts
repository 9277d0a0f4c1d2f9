import type { Words } from '../zh/words.ts';

/** What each metric is called and how it is computed. */
export const metrics: Words['metrics'] = {
	'M-STF-01': { name: 'In-post control rate', formula: 'in post ÷ establishment' },
	'M-STF-02': { name: 'Posts over (or vacant)', formula: 'in post − establishment; our own' },
	'M-STF-03': {
		name: 'Non-establishment share',
		formula: 'outside ÷ (outside + in post); our own'
	},
	'M-STF-04': { name: 'Retired per in post', formula: 'retired ÷ in post; our own' },
	'M-BUD-01': { name: 'Execution rate', formula: 'executed ÷ full-year budget' },
	'M-BUD-02': {
		name: 'Execution of initial budget',
		formula: 'executed ÷ initial budget; our own'
	},
	'M-BUD-04': {
		name: 'Budget revision rate',
		formula: '(full-year − initial) ÷ initial, policy changes not taken off'
	},
	'M-BUD-04-gross': {
		name: 'Budget revision rate, gross',
		formula: 'sum of all rises and cuts ÷ initial'
	},
	'M-BUD-05': { name: 'Budget control rate', formula: 'additions ÷ initial budget' },
	'M-BUD-07': { name: 'Carry-over ratio', formula: 'carried out ÷ spending budget' },
	'M-BUD-09': { name: 'Running-cost control', formula: 'running costs executed ÷ budgeted' },
	'M-BUD-11': {
		name: 'Initial-budget completeness',
		formula: 'initial ÷ full-year budget; our own'
	},
	'M-BUD-12': {
		name: 'Zero-budget additions',
		formula: 'executed where the initial budget is 0 ÷ executed; our own'
	},
	'M-BUD-13-basic': { name: 'Basic spending, share', formula: 'basic ÷ executed; our own' },
	'M-BUD-13-project': { name: 'Project spending, share', formula: 'projects ÷ executed; our own' },
	'M-BUD-13-personnel': { name: 'Staff, share of basic', formula: 'staff ÷ basic; our own' },
	'M-BUD-13-public': {
		name: 'Running costs, share of basic',
		formula: 'running costs ÷ basic; our own'
	},
	'M-BUD-15': { name: 'Running costs itemised', formula: 'listed items ÷ running costs; our own' },
	'M-BUD-19': { name: 'Cost saving', formula: '(planned − actual cost) ÷ planned' },
	'M-SAN-01': { name: 'Change of the three public expenses', formula: '(this year − last) ÷ last' },
	'M-SAN-02': { name: 'Control of the three public expenses', formula: 'executed ÷ budget' },
	'M-SAN-03': {
		name: 'Residual of the three public expenses',
		formula: 'abroad + vehicles + reception − total; our own'
	},
	'M-PRC-01': { name: 'Procurement execution', formula: 'procurement executed ÷ budget' },
	'M-PRC-02': { name: 'Procurement share', formula: 'procurement ÷ executed; our own' },
	'M-BLD-01': { name: 'Building area control', formula: 'actual ÷ approved area' },
	'M-BLD-02': { name: 'Investment control', formula: 'actual ÷ approved investment' },
	'M-IND-03': { name: 'Targets met', formula: 'met ÷ comparable; our own' },
	'M-IND-04': { name: 'Qualitative indicators', formula: 'qualitative ÷ filled; our own' },
	'M-IND-04-weight': {
		name: 'Qualitative indicators by weight',
		formula: 'their weight ÷ weight of the filled; our own'
	},
	'M-IND-05': {
		name: 'Copied from target',
		formula: 'actual text = target text ÷ filled; our own'
	},
	'M-IND-06': { name: 'Measured', formula: 'measured ÷ quantitative; our own' },
	'M-SCR-01': { name: 'Stated score', formula: 'as stated' },
	'M-SCR-01-rate': { name: 'Stated score rate', formula: 'score ÷ weight' },
	'M-SCR-02': {
		name: 'Recomputed score',
		formula: 'weight × completion, 100% at most; qualitative rows as stated'
	},
	'M-SCR-03': { name: 'Stated − recomputed', formula: 'stated − recomputed' },
	'M-SCR-04': { name: 'Unexplained points lost', formula: 'points lost without a reason' },
	'M-HEAD-basic': { name: 'Basic spending per head', formula: 'basic ÷ in post; our own' },
	'M-HEAD-personnel': { name: 'Staff cost per head', formula: 'staff ÷ in post; our own' },
	'M-HEAD-public': { name: 'Running costs per head', formula: 'running costs ÷ in post; our own' },
	'M-DQ-01': {
		name: 'Disclosure rate',
		formula: 'cells filled in ÷ cells that ask, those that do not apply left out; our own'
	},
	'M-DQ-02': { name: 'Identity pass rate', formula: 'agreeing ÷ testable identities; our own' }
};

export const metricNotes: Words['metricNotes'] = {
	'base-data': 'base data table',
	narrative: 'report text',
	'base-data+narrative': 'establishment from the table, headcount from the text',
	'narrative+base-data': 'establishment from the text, headcount from the table',
	report: 'all forms',
	programmes: 'sum of programmes',
	budget: 'budget',
	executed: 'executed',
	'prior-executed': 'executed, year before',
	'on-unspecified-budget': 'on a budget not specified',
	'on-requested': 'on the requested amount',
	'derived-input': 'rests on a derived figure',
	'recognised-input': 'rests on a figure recognised from a picture',
	'two-places': 'from two places',
	'includes-dispatched': 'dispatched staff included',
	'without-dispatched': 'without dispatched staff',
	'includes-unmeasured': 'unmeasured ones included',
	'only-if-output-met': 'only if the output was met'
};
