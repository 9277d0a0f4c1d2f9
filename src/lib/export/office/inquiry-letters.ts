import type { FileChild } from 'docx';
import {
	type AuditFile,
	type Extract,
	indexed,
	type IndexedLead,
	NothingToWrite,
	quoted,
	yearText
} from './audit-file.ts';
import { type CellLine, docxBytes, heading, label, line, table, textWidth } from './docx-parts.ts';

/** A question names so many places; the evidence form has more. */
const placesNamed = 3;

/**
 * Letters of inquiry (询问函), one a unit: each lead as a question with its places, the documents to bring, and room for the reply.
 * @throws NothingToWrite
 */
export function inquiryLetters({ leads }: AuditFile): Promise<Uint8Array<ArrayBuffer>> {
	if (leads.length === 0) throw new NothingToWrite('没有线索，没有写询问函');
	const units = Map.groupBy(indexed(leads), ({ unitId }) => unitId);
	const children = [...units.values()].flatMap((group, at) => letterOf(group, at > 0));
	return docxBytes(children, { title: '询问函' });
}

function letterOf(leads: readonly IndexedLead[], startsPage: boolean): FileChild[] {
	const { unit } = leads[0]!;
	const years = [...new Set(leads.map(({ year }) => year))].sort();
	const named = years.every((year) => year !== null) ? `${years.join('、')}年度` : '';
	const widths = [11, 78, 30, textWidth - 119];
	const asked = [...new Set(leads.flatMap(({ documents }) => documents.split('、')))].filter(
		(name) => name !== ''
	);
	return [
		heading('询\u3000问\u3000函', startsPage),
		line('〔\u3000\u3000\u3000〕\u3000\u3000号', { size: 10.5, alignment: 'right', after: 8 }),
		line(`${unit}：`, { size: 12, after: 4 }),
		line(
			`我们核对了你单位${named}预算绩效自评材料，下列 ${leads.length} 项需要说明。请于\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日前在“单位答复”栏书面答复，由负责人签名并加盖公章，连同所列资料一并送来。所列事项是询问，不是结论；你单位可以说明情况、提供证据或者指出摘录有误。`,
			{ size: 12, isIndented: true, after: 8 }
		),
		table(widths, [
			{
				isHeading: true,
				cells: ['序号', '需要说明的事项', '请提供的资料', '单位答复'].map((text) => label(text))
			},
			...leads.map(({ year, matter, findings: [main], documents }, at) => ({
				height: 26,
				cells: [
					{ lines: [`${at + 1}`], alignment: 'center' as const },
					{
						lines: [
							{
								text: `${matter}${years.length > 1 ? `（${yearText(year)}）` : ''}`,
								style: { isBold: true }
							},
							main!.message,
							...placesOf(main!.extracts)
						]
					},
					{ lines: [documents] },
					{ lines: [''] }
				]
			}))
		]),
		line(`请提供的资料共 ${asked.length} 种：${asked.join('、')}。`, {
			size: 11,
			before: 8,
			after: 16
		}),
		table(
			[textWidth / 2, textWidth / 2],
			[
				{
					height: 34,
					cells: [
						{
							lines: [
								'发函单位（盖章）：',
								'',
								'联系人：',
								'',
								'\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日'
							]
						},
						{
							lines: [
								'答复单位（盖章）：',
								'',
								'负责人签名：',
								'',
								'\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日'
							]
						}
					]
				}
			]
		)
	];
}

function placesOf(extracts: readonly Extract[]): CellLine[] {
	if (extracts.length === 0) return [];
	const named = extracts.slice(0, placesNamed).map(quoted).join('；');
	const more = extracts.length > placesNamed ? `；等 ${extracts.length} 处` : '';
	return [{ text: `出处：${named}${more}`, style: { size: 9 } }];
}
