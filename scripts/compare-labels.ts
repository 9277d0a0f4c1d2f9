import Big from 'big.js';
import { foldText } from '#lib/domain/number.ts';
import type { Amount, ReportRecord, Stage } from '#lib/domain/record.ts';

/** What a person wrote down about a document; see ../shared/samples/README.md. */
export interface Labels {
	unit: string | null;
	year: number | null;
	money_unit: string | null;
	staffing: {
		established: number | null;
		actual: number | null;
		stated_control_rate: string | null;
	};
	budget: {
		line: string;
		initial: number | null;
		revised: number | null;
		executed: number | null;
		weight: number | null;
		stated_rate: string | null;
		score: number | null;
	}[];
	indicators:
		| (string | number | null)[]
		| {
				level1: string | null;
				level2: string | null;
				name: string;
				target: string | null;
				actual: string | null;
				weight: number | null;
				score: number | null;
		  }[];
	total_score: number | null;
	must_not_keep: string[];
}

export interface Tally {
	labelled: number;
	right: number;
	missed: number;
	wrong: number;
	spurious: number;
	silent: number;
}

const factors: Record<string, string> = { 元: '0.0001', 千元: '0.1', 万元: '1', 亿元: '10000' };
const fold = (text: string | null): string =>
	foldText(text ?? '')
		.replace(/[\s★:,;()"“”%分]/g, '')
		.replace(/>=/g, '≥')
		.replace(/<=/g, '≤');

/** Counts right, missed and wrong figures of one document; `silent` are wrong ones that no problem mentions. */
export function compareWithLabels(
	labels: Labels,
	record: ReportRecord
): { tally: Tally; notes: string[] } {
	const tally: Tally = { labelled: 0, right: 0, missed: 0, wrong: 0, spurious: 0, silent: 0 };
	const notes: string[] = [];
	const judge = (name: string, wanted: string | null, found: string | null | undefined) => {
		if (wanted === null) return;
		tally.labelled += 1;
		if (found === wanted) tally.right += 1;
		else if (found === null || found === undefined) {
			tally.missed += 1;
			notes.push(`missed ${name}: ${wanted}`);
		} else {
			tally.wrong += 1;
			const isNamed = record.problems.some(
				(problem) => problem.raw.includes(found) || name.includes(problem.place.row ?? '\0')
			);
			if (!isNamed) tally.silent += 1;
			notes.push(`wrong ${name}: ${wanted}, read ${found}`);
		}
	};
	judge('unit', labels.unit, record.unit?.name);
	judge(
		'year',
		labels.year === null ? null : String(labels.year),
		record.year === null ? null : String(record.year)
	);
	judgeStaffing(labels, record, judge);
	judgeBudget(labels, record, judge);
	judgeIndicators(labels, record, judge);
	const totals = record.forms.flatMap((form) =>
		form.statedScores.filter((score) => score.kind === 'total' && score.score !== null)
	);
	judge('total score', decimal(labels.total_score), decimal(totals[0]?.score ?? null));
	const text = JSON.stringify(record);
	for (const name of labels.must_not_keep)
		if (text.includes(name)) notes.push(`KEPT personal data: ${name}`);
	return { tally, notes };
}

type Judge = (name: string, wanted: string | null, found: string | null | undefined) => void;

const decimal = (value: number | string | null | undefined): string | null =>
	value === null || value === undefined ? null : new Big(String(value)).toFixed();

function judgeStaffing(labels: Labels, record: ReportRecord, judge: Judge): void {
	const claims = record.forms.flatMap((form) => form.staffing);
	judge(
		'establishment',
		decimal(labels.staffing.established),
		decimal(claims.find((claim) => claim.establishment?.value)?.establishment?.value)
	);
	judge(
		'in post',
		decimal(labels.staffing.actual),
		decimal(claims.find((claim) => claim.inPost?.value)?.inPost?.value)
	);
}

const stagesOf: Record<'initial' | 'revised' | 'executed', Stage[]> = {
	// in prose, a label calls any allotment initial and any income executed
	initial: ['initial', 'requested', 'budget', 'adjustment', 'income'],
	revised: ['adjusted', 'budget', 'income'],
	executed: ['executed', 'prior-executed', 'income']
};

function judgeBudget(labels: Labels, record: ReportRecord, judge: Judge): void {
	const amounts = record.forms.flatMap((form) => form.amounts);
	const factor = factors[labels.money_unit ?? '万元'] ?? '1';
	for (const row of labels.budget) {
		const isPrior = /年决算数\)/.test(row.line);
		const line = fold(row.line.replace(/\(\d{4}年决算数\)/, ''));
		const named = amounts.filter((amount) => matches(amount, line));
		judgeRowCells(row, record, judge);
		for (const kind of ['initial', 'revised', 'executed'] as const) {
			const value = row[kind];
			if (value === null) continue;
			const wanted = new Big(String(value)).times(factor).toFixed();
			const stages =
				isPrior && kind === 'executed'
					? (['prior-executed'] as Stage[])
					: stagesOf[kind].filter((stage) => stage !== 'prior-executed');
			const found = named.filter((amount) => stages.includes(amount.stage) && amount.wan !== null);
			const hit =
				found.find((amount) => new Big(amount.wan ?? '0').eq(wanted)) ??
				found[0] ??
				// a label may call a figure by other words than the document: then its value must be there under a similar name
				amounts.find(
					(amount) =>
						amount.wan !== null &&
						new Big(amount.wan).eq(wanted) &&
						stages.includes(amount.stage) &&
						(isSimilar(amount.line, line) || /^(合计|计划安排资金)/.test(line))
				);
			judge(`${row.line} ${kind}`, wanted, decimal(hit?.wan));
		}
	}
}

/** The weight, rate and score that stand in the row of the amount. */
function judgeRowCells(row: Labels['budget'][number], record: ReportRecord, judge: Judge): void {
	const line = fold(row.line);
	const near = (of: string) =>
		fold(of) === line || fold(of).endsWith(line) || line.endsWith(fold(of));
	const forms = record.forms;
	if (row.stated_rate !== null) {
		const rates = forms.flatMap((form) => form.statedRates).filter((rate) => near(rate.of));
		judge(`${row.line} rate`, fold(row.stated_rate), rates[0] && fold(rates[0].raw));
	}
	const scores = forms.flatMap((form) => form.statedScores).filter((score) => near(score.of));
	for (const kind of ['weight', 'score'] as const)
		if (row[kind] !== null)
			judge(`${row.line} ${kind}`, decimal(row[kind]), decimal(scores[0]?.[kind]));
}

/** At least half of the label's characters stand in the name. */
function isSimilar(name: string, label: string): boolean {
	const bare = label.replace(/[(（].*$/, '');
	const shared = [...bare].filter((character) => name.includes(character)).length;
	return shared * 2 >= bare.length;
}

function matches(amount: Amount, line: string): boolean {
	const own = fold(amount.line);
	return own === line || own.endsWith(line) || line.endsWith(own) || own.includes(line);
}

function judgeIndicators(labels: Labels, record: ReportRecord, judge: Judge): void {
	const read = record.forms.flatMap((form) => form.indicators);
	const used = new Set<number>();
	for (const label of labels.indicators as Record<string, string | number | null>[]) {
		const name = String(label['name'] ?? label['level3'] ?? '');
		const at = read.findIndex(
			(indicator, i) => !used.has(i) && fold(indicator.level3) === fold(name)
		);
		const found = read[at];
		if (at >= 0) used.add(at);
		const text = (value: string | number | null | undefined) =>
			value === null || value === undefined || value === '' ? null : fold(String(value));
		judge(
			`${name} target`,
			text(label['target']),
			found === undefined ? null : text(found.target.raw)
		);
		judge(
			`${name} actual`,
			text(label['actual']),
			found === undefined ? null : text(found.actual?.raw)
		);
		for (const points of ['weight', 'score'] as const)
			judge(
				`${name} ${points}`,
				label[points] === null || label[points] === undefined ? null : decimal(label[points]),
				decimal(found?.[points])
			);
	}
}
