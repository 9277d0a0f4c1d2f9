import { spokenNumber } from '../spoken-number.ts';
import { placeText } from '../readable-report.ts';
import type { RuleRun } from '../finding.ts';
import type { AskedRule, Severity } from '../rule.ts';
import { familyOf } from './families.ts';
import type { Lead } from './lead.ts';

const severityWords: Record<Severity, string> = {
	S1: '严重',
	S2: '高',
	S3: '中',
	S4: '低',
	S5: '提示'
};
const certaintyWords = { certain: '确定', arguable: '存疑' };
const formWords: Readonly<Record<string, string>> = {
	narrative: '自评报告',
	'base-data': '基础数据表',
	'unit-evaluation': '整体支出自评表',
	'project-evaluation': '项目支出自评表',
	'unit-target': '整体支出目标表',
	'fund-target-summary': '专项资金目标汇总表',
	'fund-target': '项目支出目标表'
};
/** More than these places of the gravest finding are counted. */
const maxPlaces = 4;

/**
 * Leads as an audit memo for a terminal: by unit in the order in which they are to be asked, those as grave as `full` with arithmetic,
 * places and the documents to ask for, the others in a line each.
 */
export function readableLeads(
	leads: readonly Lead[],
	rules: readonly AskedRule[],
	runs: readonly RuleRun[],
	full: Severity
): string {
	const titles = new Map(rules.map(({ id, title }) => [id, title.zh]));
	const byUnit = Map.groupBy(leads, ({ unit, year }) => `${unit}（${year ?? '年度不明'}）`);
	return [
		summaryOf(leads, runs),
		'线索是提问，不是结论；以所列原件为准。',
		...[...byUnit].flatMap(([name, group], index) => [
			'',
			`${index + 1}. ${name}`,
			...group.flatMap((lead, at) => {
				const number = `${index + 1}.${at + 1}`;
				return lead.severity <= full ? memoOf(lead, number, titles) : [lineOf(lead, number)];
			})
		])
	].join('\n');
}

function summaryOf(leads: readonly Lead[], runs: readonly RuleRun[]): string {
	const bySeverity = Map.groupBy(leads, ({ severity }) => severity);
	const counts = Object.entries(severityWords).flatMap(([severity, word]) => {
		const count = bySeverity.get(severity as Severity)?.length ?? 0;
		return count === 0 ? [] : [`${word} ${count}`];
	});
	const findings = leads.reduce((sum, lead) => sum + lead.findings.length, 0);
	const untested = runs.reduce((sum, run) => sum + run.notTestable, 0);
	const units = new Set(leads.map(({ unitId }) => unitId)).size;
	return `线索 ${leads.length} 条（${counts.join('、')}），出自 ${units} 个单位的疑点 ${findings} 条；另有 ${untested} 次核对因数据缺失未能进行。`;
}

function memoOf(lead: Lead, number: string, titles: ReadonlyMap<string, string>): string[] {
	const [main, ...others] = lead.findings;
	const places = main!.evidence.map((item) => `${placeText(item)}「${item.raw}」`);
	const further = [...Map.groupBy(others, ({ rule }) => rule)].map(
		([rule, group]) => `${titles.get(rule) ?? rule}${group.length > 1 ? ` ${group.length} 条` : ''}`
	);
	return [
		lineOf(lead, number),
		...(main!.formula === '' ? [] : [`     算式：${main!.formula}`]),
		...places.slice(0, maxPlaces).map((place) => `     依据：${place}`),
		...(places.length > maxPlaces ? [`     依据：另有 ${places.length - maxPlaces} 处`] : []),
		...(lead.amountWan === null
			? []
			: [`     涉及金额：${spokenNumber(lead.amountWan, '万元')} 万元`]),
		...(further.length === 0 ? [] : [`     同一原因：${further.join('；')}`]),
		`     请提供：${familyOf(main!.rule).documents.zh}`,
		`     编号：${lead.key}`
	];
}

function lineOf(lead: Lead, number: string): string {
	const { title } = familyOf(lead.findings[0]!.rule);
	const about = lead.about === null ? '' : ` · ${formWords[lead.about] ?? lead.about}`;
	const more = lead.findings.length > 1 ? `（共 ${lead.findings.length} 条）` : '';
	return `  ${number} [${severityWords[lead.severity]}·${certaintyWords[lead.certainty]}] ${title.zh}${about}：${lead.headline.zh}${more}`;
}
