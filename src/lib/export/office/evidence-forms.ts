import type { FileChild } from 'docx';
import {
	type AuditFile,
	indexed,
	type IndexedLead,
	NothingToWrite,
	quoted,
	yearText
} from './audit-file.ts';
import { docxBytes, heading, label, line, table, textWidth } from './docx-parts.ts';
import { largestAmount } from './working-paper.ts';

/** Lines of the summary for passages, and for all of it: a lead keeps to its page, and the working paper has what is left out. */
const extractRoom = 13;
const summaryRoom = 22;

/** Chinese characters in a line of the summary. */
const lineLength = 34;

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
	const [main] = findings;
	const amount = largestAmount(findings);
	const side = 28;
	const half = (textWidth - 2 * side) / 2;
	const extracts = fitting(main!.extracts.map(quoted), extractRoom);
	const others = fitting(
		findings.slice(1).map(({ message }) => message),
		summaryRoom - linesOf([main!.message, main!.formula, ...extracts])
	);
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
		['原文摘录及出处', counted(extracts, main!.extracts.length, '处，见工作底稿“原文摘录”')],
		['所据文件', files.length === 0 ? [] : [files.join('、')]],
		['同一原因的其他疑点', counted(others, findings.length - 1, '条，见工作底稿“疑点明细”')]
	];
	const told = parts.filter(([, lines]) => lines.length > 0);
	return [
		heading('审计取证单', startsPage),
		line(`索引号：${index}\u3000\u3000\u3000\u3000第\u3000\u3000页（共\u3000\u3000页）`, {
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
								'（盖章）\u3000\u3000\u3000\u3000\u3000\u3000负责人签名：\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日'
							],
							columns: 3
						}
					]
				},
				{ cells: [label('附件'), { lines: ['\u3000\u3000\u3000页'], columns: 3 }] }
			]
		)
	];
}

const linesOf = (texts: readonly string[]): number =>
	texts.reduce((sum, text) => sum + Math.ceil((text.length + 3) / lineLength), 0);

/** The first texts that fit into so many lines. */
function fitting(texts: readonly string[], room: number): readonly string[] {
	const shown = texts.findIndex((_, at) => linesOf(texts.slice(0, at + 1)) > room);
	return shown < 0 ? texts : texts.slice(0, shown);
}

/** Numbered, and how many more there are. */
function counted(shown: readonly string[], all: number, where: string): string[] {
	const rest = all - shown.length;
	return [
		...shown.map((text, at) => `${at + 1}. ${text}`),
		...(rest > 0 ? [`另有 ${rest} ${where}。`] : [])
	];
}

const numeral = (place: number): string => '一二三四五六'[place] ?? '';
