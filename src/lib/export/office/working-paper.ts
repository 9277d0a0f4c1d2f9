import {
	type AuditFile,
	extractLines,
	indexed,
	type IndexedLead,
	NothingToWrite,
	oneLine,
	type OfficeFinding,
	yearText
} from './audit-file.ts';
import type { PaperSheet } from './office-workbook.ts';

const centred = (label: string, width: number) => ({ label, width, isCentred: true });
const wide = (label: string, width: number) => ({ label, width });

/** Fields that people fill in. */
const signed =
	'编制人：\u3000\u3000\u3000\u3000\u3000\u3000\u3000编制日期：\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日\u3000\u3000\u3000\u3000复核人：\u3000\u3000\u3000\u3000\u3000\u3000\u3000复核日期：\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日';

/**
 * The sheets of an audit working paper (审计工作底稿): what to ask, what it follows from, extracts of the documents, what could not be
 * tested, and what it all rests on. Keys for registers and other programs stand in the last sheet.
 * @throws NothingToWrite
 */
export function workingPaper(file: AuditFile): PaperSheet[] {
	const leads = indexed(file.leads);
	if (leads.length === 0) throw new NothingToWrite('没有线索，没有写审计工作底稿');
	const units = [...new Set(leads.map(({ unit }) => unit))];
	const years = [...new Set(leads.map(({ year }) => yearText(year)))].sort();
	const of =
		units.length === 1
			? `被审计单位：${units[0]}\u3000\u3000\u3000\u3000所属年度：${years.join('、')}`
			: `被审计单位：${units.length} 个，逐条列明\u3000\u3000\u3000\u3000所属年度：${years.join('、')}`;
	return [
		leadSheet(leads, [of, ...(file.sample === undefined ? [] : [`抽样：${file.sample}`]), signed]),
		findingSheet(leads, [of]),
		extractSheet(leads, [of]),
		scoreSheet(file),
		untestedSheet(file),
		basisSheet(file),
		keySheet(leads)
	].filter(({ rows }) => rows.length > 0);
}

function leadSheet(leads: readonly IndexedLead[], lines: string[]): PaperSheet {
	return {
		name: '审计工作底稿',
		title: '审计工作底稿',
		lines,
		columns: [
			centred('索引号', 7),
			wide('被审计单位', 13),
			centred('年度', 6),
			wide('审计事项', 13),
			wide('问题', 30),
			wide('事实摘录及出处', 38),
			wide('算式', 15),
			wide('涉及金额（万元）', 10),
			wide('依据', 17),
			wide('需提供的资料', 14),
			centred('重要程度', 7),
			wide('处理情况', 8)
		],
		rows: leads.map(({ findings: [main, ...others], ...lead }) => [
			lead.index,
			lead.unit,
			yearText(lead.year),
			lead.matter,
			[
				main!.message,
				...(others.length > 0 ? [`同一原因另有 ${others.length} 条，见“疑点明细”。`] : [])
			].join('\n'),
			extractLines(main!.extracts).join('\n'),
			main!.formula,
			largestAmount([main!, ...others]),
			main!.basis,
			lead.documents,
			`${main!.severity}\n${main!.certainty}`,
			main!.decision
		])
	};
}

/** Of a lead the largest amount counts, never the sum of its repeats. */
export function largestAmount(findings: readonly OfficeFinding[]): number | null {
	const amounts = findings.flatMap(({ amountWan }) =>
		amountWan === null ? [] : [Number(amountWan)]
	);
	return amounts.length === 0 ? null : Math.max(...amounts);
}

function findingSheet(leads: readonly IndexedLead[], lines: string[]): PaperSheet {
	return {
		name: '疑点明细',
		title: '疑点明细表',
		lines,
		columns: [
			centred('索引号', 8),
			wide('被审计单位', 13),
			centred('年度', 6),
			wide('疑点', 14),
			wide('问题', 42),
			wide('算式', 20),
			wide('材料所列', 11),
			wide('复核所得', 11),
			wide('差额', 10),
			wide('允许误差', 8),
			wide('涉及金额（万元）', 10),
			centred('重要程度', 7),
			wide('处理情况', 8)
		],
		rows: findingsOf(leads).map(({ lead, finding, index }) => [
			index,
			lead.unit,
			yearText(lead.year),
			finding.title,
			finding.message,
			finding.formula,
			numeric(finding.stated),
			numeric(finding.computed),
			numeric(finding.difference),
			numeric(finding.tolerance),
			numeric(finding.amountWan),
			`${finding.severity}\n${finding.certainty}`,
			finding.decision
		])
	};
}

function extractSheet(leads: readonly IndexedLead[], lines: string[]): PaperSheet {
	return {
		name: '原文摘录',
		title: '原文摘录及出处',
		lines,
		columns: [
			centred('索引号', 11),
			wide('被审计单位', 18),
			centred('年度', 6),
			wide('文件', 24),
			wide('位置', 48),
			wide('原文', 48)
		],
		rows: findingsOf(leads).flatMap(({ lead, finding, index }) =>
			finding.extracts.map(({ document, place, raw }) => [
				index,
				lead.unit,
				yearText(lead.year),
				document,
				place,
				oneLine(raw)
			])
		)
	};
}

function scoreSheet({ scores }: AuditFile): PaperSheet {
	return {
		name: '得分复算',
		title: '自评得分复算表',
		lines: ['完成率按比例计分，最多计满分；执行率同；不可比的沿用自评得分。'],
		columns: [
			wide('被审计单位', 16),
			centred('年度', 6),
			wide('自评表', 20),
			wide('指标', 28),
			wide('指标值', 16),
			wide('完成值', 16),
			wide('分值', 8),
			wide('自评得分', 9),
			wide('复算得分', 9),
			wide('差额', 8),
			wide('复算依据', 44)
		],
		rows: scores.map((row) => [
			row.unit,
			yearText(row.year),
			row.form,
			row.name,
			row.target,
			row.actual,
			row.weight,
			row.stated,
			row.recomputed,
			row.difference,
			row.how
		])
	};
}

function untestedSheet({ runs, reports }: AuditFile): PaperSheet {
	const nameOf = new Map(reports.map(({ unitId, unit }) => [unitId, unit]));
	return {
		name: '未能核对事项',
		title: '因资料缺失未能核对的事项',
		lines: ['未能核对不等于没有问题。'],
		columns: [
			wide('被审计单位', 34),
			centred('年度', 9),
			wide('核对事项', 50),
			centred('未能核对（次）', 15),
			centred('已核对（次）', 15)
		],
		rows: runs
			.filter(({ notTestable }) => notTestable > 0)
			.map(({ unitId, year, title, notTestable, tested }) => [
				nameOf.get(unitId) ?? unitId,
				yearText(year),
				title,
				`${notTestable}`,
				`${tested}`
			])
	};
}

function basisSheet({ reports, basis }: AuditFile): PaperSheet {
	return {
		name: '资料与参数',
		title: '所据资料与参数',
		lines: [],
		columns: [wide('项目', 24), wide('内容', 60), wide('校验值（SHA-256）', 70)],
		rows: [
			...reports.map(({ unit, year, document, sha256 }) => [
				`${unit} ${yearText(year)}`,
				document,
				sha256
			]),
			...basis.map(([name, value]) => [name, value, null])
		]
	};
}

function keySheet(leads: readonly IndexedLead[]): PaperSheet {
	return {
		name: '编号对照',
		title: '编号对照（供登记册和其他程序使用）',
		lines: [],
		columns: [
			centred('索引号', 12),
			centred('规则', 10),
			wide('疑点编号', 70),
			wide('线索编号', 60)
		],
		rows: findingsOf(leads).map(({ lead, finding, index }) => [
			index,
			finding.rule,
			finding.fingerprint,
			lead.key
		])
	};
}

/** Every finding with its number: that of its lead, and its own within it. */
function findingsOf(leads: readonly IndexedLead[]) {
	return leads.flatMap((lead) =>
		lead.findings.map((finding, at) => ({ lead, finding, index: `${lead.index}-${at + 1}` }))
	);
}

/** Plain numbers as numbers; anything else as it is written. */
const numeric = (text: string | null): string | number | null =>
	text !== null && /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text;
