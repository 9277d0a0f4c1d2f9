import type { PeerRange } from '../queries/peer-ranges.ts';
import type { RatesOfUnit } from './rates-by-unit.ts';
import type { ScoresOfForm } from './scores-by-form.ts';
import type { StaffingRow } from './staffing-rows.ts';
import type { StagedAmount, StagesOfUnit } from './stages-by-unit.ts';
import { targetsMet } from './targets-met.ts';
import type { VerdictsOfForm } from './verdicts-by-form.ts';

/** A figure of a year, and the printed figures it rests on. */
export interface YearFigure {
	value: number;
	factIds: number[];
}

/** What one unit reports for one year; null where it does not say it. */
export interface UnitOfYear {
	unitId: string;
	year: number;
	executed: YearFigure | null;
	initial: YearFigure | null;
	/** The budget of the full year, or one that is not said to be initial or adjusted. */
	budget: YearFigure | null;
	/** Executed ÷ that budget, in %. */
	rate: YearFigure | null;
	/** That budget is not said to be initial or adjusted. */
	unspecified: boolean;
	/** Staff in post, where one headcount is stated. */
	inPost: YearFigure | null;
	establishment: YearFigure | null;
	/** Targets met, as a share of those that can be held against a result, in %. */
	met: YearFigure | null;
	/** The self-score of the form about the whole unit. */
	score: YearFigure | null;
	findings: number;
	/** The middle half of its peers' rates; null where there are too few. */
	peers: Pick<PeerRange, 'n' | 'low' | 'high'> | null;
}

interface UnitCharts {
	stages: readonly StagesOfUnit[];
	rates: readonly RatesOfUnit[];
	staffing: readonly StaffingRow[];
	verdicts: readonly VerdictsOfForm[];
	scores: readonly ScoresOfForm[];
}

interface ReportOfYear {
	year: number;
	level: string;
	unitType: string;
	findings: number;
}

/** One row for each evaluated year of one unit, the earliest first. */
export function unitOverYears(
	charts: UnitCharts,
	reports: readonly ReportOfYear[],
	ranges: readonly PeerRange[]
): UnitOfYear[] {
	return charts.stages
		.filter(({ evaluated }) => evaluated)
		.map((row) => {
			const { unitId, year, stages } = row;
			const ofYear = <Row extends { year: number }>(rows: readonly Row[]) =>
				rows.filter((one) => one.year === year);
			const [rates] = ofYear(charts.rates);
			const unspecified = stages.adjusted === null && stages.budget !== null;
			return {
				unitId,
				year,
				executed: amount(stages.executed),
				initial: amount(stages.initial),
				budget: amount(stages.adjusted ?? stages.budget),
				rate: figure(rates?.byAdjusted.percent, rates?.byAdjusted.factIds),
				unspecified,
				...headcount(ofYear(charts.staffing)),
				met: metShare(ofYear(charts.verdicts)),
				score: unitScore(ofYear(charts.scores)),
				findings: ofYear(reports).reduce((sum, { findings }) => sum + findings, 0),
				peers: peersOf(ofYear(ranges), ofYear(reports)[0], unspecified)
			};
		})
		.sort((one, other) => one.year - other.year);
}

function peersOf(
	ranges: readonly PeerRange[],
	report: ReportOfYear | undefined,
	unspecified: boolean
): UnitOfYear['peers'] {
	const range = ranges.find(
		(one) =>
			one.level === report?.level && one.type === report.unitType && one.unspecified === unspecified
	);
	return range === undefined ? null : { n: range.n, low: range.low, high: range.high };
}

function amount(stated: StagedAmount | null): YearFigure | null {
	return stated === null ? null : { value: stated.wan, factIds: [stated.factId] };
}

function figure(
	value: number | null | undefined,
	factIds: readonly (number | null)[] = []
): YearFigure | null {
	if (value === null || value === undefined) return null;
	return { value, factIds: factIds.filter((id) => id !== null) };
}

/** Two headcounts of one year are a question, not a point of a line. */
function headcount(rows: readonly StaffingRow[]): Pick<UnitOfYear, 'inPost' | 'establishment'> {
	const one = <Value>(values: readonly Value[]) => (new Set(values).size === 1 ? values[0] : null);
	const inPost = one(rows.filter((row) => row.inPost).map(({ people }) => people));
	const establishment = one(rows.map((row) => row.establishment));
	return {
		inPost: figure(inPost, [rows.find((row) => row.inPost)?.peopleFact ?? null]),
		establishment: figure(establishment, [rows[0]?.establishmentFact ?? null])
	};
}

function metShare(forms: readonly VerdictsOfForm[]): YearFigure | null {
	const { met, comparable } = targetsMet(forms);
	return comparable === 0 ? null : { value: (met / comparable) * 100, factIds: [] };
}

function unitScore(forms: readonly ScoresOfForm[]): YearFigure | null {
	const own = forms.filter(({ form, score }) => form === 'unit-evaluation' && score !== null);
	return own.length === 1 ? figure(own[0]!.score, [own[0]!.scoreFact]) : null;
}
