import type { BudgetStageRow } from '#lib/queries/budget-stages.ts';
import type { ControlRateRow } from '#lib/queries/control-rates.ts';
import type { FindingTally } from '#lib/queries/finding-tallies.ts';
import type { SpendingStructureRow } from '#lib/queries/spending-structure.ts';
import type { StaffingClaimRow } from '#lib/queries/staffing-claims.ts';
import type { UnitMetricRow } from '#lib/queries/unit-metrics.ts';

const housing = { unitId: 'a', unit: '市保障房中心', year: 2023, evaluated: true };
const targets = { unitId: 'b', unit: '石峰区物业服务中心', year: 2023, evaluated: false };
const offices = { unitId: 'c', unit: '芦淞区机关事务中心', year: 2024, evaluated: true };

const stage = (of: typeof housing, name: string, wan: number, factId: number): BudgetStageRow => ({
	...of,
	stage: name,
	wan,
	status: 'reported',
	factId
});

export const budget: BudgetStageRow[] = [
	stage(housing, 'initial', 1068.21, 11),
	stage(housing, 'adjusted', 3243.37, 12),
	stage(housing, 'executed', 3243.37, 13),
	stage(targets, 'requested', 164.97, 21)
];

const metric = (of: typeof housing, name: string, value: number | null): UnitMetricRow => ({
	...of,
	metric: name,
	reportId: 1,
	claim: null,
	value,
	stated: null,
	unitOfMeasure: '%',
	status: value === null ? 'out-of-scope' : 'computed',
	reason: null,
	flags: [],
	factIds: []
});

export const metrics: UnitMetricRow[] = [
	metric(housing, 'M-BUD-01', 100),
	metric(housing, 'M-BUD-02', 303.63),
	metric(targets, 'M-BUD-01', null),
	metric(targets, 'M-BUD-02', null)
];

const claim = (
	of: typeof housing,
	form: string,
	cells: Partial<StaffingClaimRow>
): StaffingClaimRow => ({
	...of,
	form,
	establishment: null,
	establishmentFact: null,
	inPost: null,
	inPostFact: null,
	retired: null,
	dispatched: null,
	total: null,
	totalFact: null,
	statedControlRate: null,
	...cells
});

export const claims: StaffingClaimRow[] = [
	claim(housing, 'narrative', { inPost: 32, inPostFact: 1, total: 100 }),
	claim(housing, 'base-data', {
		establishment: 18,
		establishmentFact: 2,
		inPost: 29,
		inPostFact: 3
	}),
	claim(offices, 'narrative', { inPost: 16, inPostFact: 4 })
];

const pair = (
	inPost: number,
	inPostFact: number,
	samePlace: boolean,
	rate: number
): ControlRateRow => ({
	...housing,
	establishment: 18,
	establishmentFact: 2,
	inPost,
	inPostFact,
	inPostForm: samePlace ? 'base-data' : 'narrative',
	samePlace,
	dispatchedIncluded: false,
	rate
});

export const pairs: ControlRateRow[] = [pair(29, 3, true, 161.11), pair(32, 1, false, 177.78)];

export const structure: SpendingStructureRow[] = [
	{
		...housing,
		total: 3243.37,
		basic: 1349.16,
		staff: null,
		staffFact: null,
		running: 352.14,
		runningFact: 31,
		project: 1894.22,
		projectFact: 33,
		basicRest: 997.02,
		rest: 0
	},
	{
		...targets,
		total: null,
		basic: null,
		staff: null,
		staffFact: null,
		running: null,
		runningFact: null,
		project: null,
		projectFact: null,
		basicRest: null,
		rest: null
	}
];

const tally = (name: string, severity: string, findings: number): FindingTally => ({
	class: name,
	severity,
	rule: 'STF-01',
	findings
});

export const tallies: FindingTally[] = [
	tally('control', 'S1', 1),
	tally('control', 'S1', 1),
	tally('control', 'S3', 1)
];
