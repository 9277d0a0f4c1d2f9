import { spokenNumber } from '../spoken-number.ts';
import { isSettled } from '../decided-findings.ts';
import { decisionText, placeText, type StatusWords } from '../readable-report.ts';
import type { RuleRun } from '../finding.ts';
import { type AskedRule, severities, type Severity } from '../rule.ts';
import { familyOf } from './families.ts';
import type { Lead } from './lead.ts';

/** What the codes of a lead are called, as on the site. */
export interface LeadTerms {
	severity: Readonly<Record<string, string>>;
	certainty: Readonly<Record<string, string>>;
	form: Readonly<Record<string, string>>;
	status: StatusWords;
}

/** More than these places of the gravest finding are counted. */
const maxPlaces = 4;

/**
 * Leads as an audit memo for a terminal: by unit in the order in which they are to be asked, those as grave as `full` with arithmetic,
 * places and the documents to ask for, the others and those that are settled in a line each.
 */
export function readableLeads(
	leads: readonly Lead[],
	rules: readonly AskedRule[],
	runs: readonly RuleRun[],
	full: Severity,
	terms: LeadTerms
): string {
	const titles = new Map(rules.map(({ id, title }) => [id, title.zh]));
	const byUnit = Map.groupBy(leads, ({ unit, year }) => `${unit}（${year ?? '年度不明'}）`);
	return [
		summaryOf(leads, runs, terms),
		'线索是提问，不是结论；以所列原件为准。',
		...[...byUnit].flatMap(([name, group], index) => [
			'',
			`${index + 1}. ${name}`,
			...group.flatMap((lead, at) => {
				const number = `${index + 1}.${at + 1}`;
				// what is settled is folded into its line
				const isOpen = lead.findings.some(({ status }) => !isSettled(status));
				return lead.severity <= full && isOpen
					? memoOf(lead, number, titles, terms)
					: [lineOf(lead, number, terms)];
			})
		])
	].join('\n');
}

function summaryOf(
	leads: readonly Lead[],
	runs: readonly RuleRun[],
	{ severity: words }: LeadTerms
): string {
	const bySeverity = Map.groupBy(leads, ({ severity }) => severity);
	const counts = severities.flatMap((severity) => {
		const count = bySeverity.get(severity)?.length ?? 0;
		return count === 0 ? [] : [`${words[severity] ?? severity} ${count}`];
	});
	const findings = leads.reduce((sum, lead) => sum + lead.findings.length, 0);
	const untested = runs.reduce((sum, run) => sum + run.notTestable, 0);
	const units = new Set(leads.map(({ unitId }) => unitId)).size;
	const decided = leads.filter((lead) => lead.findings.every(({ status }) => status !== 'new'));
	return `线索 ${leads.length} 条（${counts.join('、')}），出自 ${units} 个单位的疑点 ${findings} 条；另有 ${untested} 次核对因数据缺失未能进行。${decided.length === 0 ? '' : `已处理 ${decided.length} 条。`}`;
}

function memoOf(
	lead: Lead,
	number: string,
	titles: ReadonlyMap<string, string>,
	terms: LeadTerms
): string[] {
	const [main, ...others] = lead.findings;
	const places = main!.evidence.map((item) => `${placeText(item)}「${item.raw}」`);
	const further = [...Map.groupBy(others, ({ rule }) => rule)].map(
		([rule, group]) => `${titles.get(rule) ?? rule}${group.length > 1 ? ` ${group.length} 条` : ''}`
	);
	return [
		lineOf(lead, number, terms),
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

function lineOf(lead: Lead, number: string, terms: LeadTerms): string {
	const { title } = familyOf(lead.findings[0]!.rule);
	const about = lead.about === null ? '' : ` · ${terms.form[lead.about] ?? lead.about}`;
	const more = lead.findings.length > 1 ? `（共 ${lead.findings.length} 条）` : '';
	const [main] = lead.findings;
	const decision = main!.status === 'new' ? '' : ` 【${decisionText(main!, terms.status)}】`;
	return `  ${number} [${terms.severity[lead.severity] ?? lead.severity}·${terms.certainty[lead.certainty] ?? lead.certainty}] ${title.zh}${about}：${lead.headline.zh}${more}${decision}`;
}
