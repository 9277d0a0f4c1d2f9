import type { FileChild } from 'docx';
import {
	type AuditFile,
	extractLines,
	indexed,
	type IndexedLead,
	NothingToWrite,
	yearText
} from './audit-file.ts';
import { docxBytes, heading, label, line, table, textWidth } from './docx-parts.ts';
import { largestAmount } from './working-paper.ts';

/** So many findings of the same cause are written out; the working paper has them all. */
const othersShown = 4;

/**
 * Audit evidence forms (审计取证单), a page a lead: what the documents say, the arithmetic and what it rests on, with room for those who
 * provide and take the evidence.
 * @throws NothingToWrite
 */
export function evidenceForms({ leads }: AuditFile): Promise<Uint8Array<ArrayBuffer>> {
	if (leads.length === 0) throw new NothingToWrite('没有线索，没有写审计取证单');
	const children = indexed(leads).flatMap((lead, at) => formOf(lead, at > 0));
	return docxBytes(children, { title: '审计取证单' });
}

function formOf(lead: IndexedLead, startsPage: boolean): FileChild[] {
	const { index, unit, year, matter, documents, findings } = lead;
	const [main, ...others] = findings;
	const amount = largestAmount(findings);
	const side = 28;
	const half = (textWidth - 2 * side) / 2;
	const shown = others.slice(0, othersShown);
	const files = [...new Set(main!.extracts.map(({ document }) => document))];
	const parts: [string, readonly string[]][] = [
		['问题', [main!.message]],
		['算式', main!.formula === '' ? [] : [main!.formula]],
		[
			'涉及金额',
			amount === null
				? []
				: [`${amount.toLocaleString('en-US', { maximumFractionDigits: 6 })} 万元`]
		],
		['原文摘录及出处', extractLines(main!.extracts)],
		['所据文件', files.length === 0 ? [] : [files.join('、')]],
		[
			'同一原因的其他疑点',
			[
				...shown.map(({ message }, place) => `${place + 1}. ${message}`),
				...(others.length > shown.length
					? [`另有 ${others.length - shown.length} 条，见工作底稿“疑点明细”。`]
					: [])
			]
		]
	];
	const told = parts.filter(([, lines]) => lines.length > 0);
	return [
		heading('审计取证单', startsPage),
		line(`索引号：${index}　　　　第　　页（共　　页）`, {
			size: 10.5,
			alignment: 'right',
			after: 4
		}),
		table(
			[side, half, side, half],
			[
				{ cells: [label('项目名称'), { lines: [''], columns: 3 }] },
				{
					cells: [
						label('被审计单位'),
						{ lines: [unit], isMiddle: true },
						label('所属年度'),
						{ lines: [yearText(year)], isMiddle: true }
					]
				},
				{ cells: [label('审计事项'), { lines: [matter], columns: 3, isMiddle: true }] },
				{
					height: 78,
					isLong: true,
					cells: [
						label('审计事项摘要'),
						{
							lines: told.flatMap(([name, [first, ...rest]], place) =>
								[first, ...rest].length === 1
									? [`${numeral(place)}、${name}：${first}`]
									: [`${numeral(place)}、${name}：`, first!, ...rest]
							),
							columns: 3
						}
					]
				},
				{ cells: [label('依据'), { lines: [main!.basis], columns: 3 }] },
				{ cells: [label('需提供的资料'), { lines: [documents], columns: 3 }] },
				{ cells: [label('审计人员'), { lines: [''] }, label('编制日期'), { lines: [''] }] },
				{
					height: 38,
					cells: [
						label('证据提供单位意见'),
						{
							lines: [
								'',
								'',
								'',
								'（盖章）　　　　　　负责人签名：　　　　　　　　　年　　月　　日'
							],
							columns: 3
						}
					]
				},
				{ cells: [label('附件'), { lines: ['　　　页'], columns: 3 }] }
			]
		)
	];
}

const numeral = (place: number): string => '一二三四五六'[place] ?? '';
