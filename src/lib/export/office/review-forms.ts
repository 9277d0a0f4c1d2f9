import type { FileChild } from 'docx';
import {
	type AuditFile,
	indexed,
	type IndexedLead,
	NothingToWrite,
	quoted,
	type OfficeRun,
	yearText
} from './audit-file.ts';
import { docxBytes, heading, label, line, type RowText, table, textWidth } from './docx-parts.ts';
import { type ReviewItem, reviewItems } from './review-items.ts';

/** Found, tested without a finding, or not tested: of one item, by all its rules. */
export type ReviewResult = 'found' | 'none' | 'untested';

/** What the rules of an item say of one unit and year: a finding outweighs every test that passed. */
export function reviewResult(
	{ rules }: ReviewItem,
	found: readonly { rule: string }[],
	runs: readonly Pick<OfficeRun, 'rule' | 'tested'>[]
): ReviewResult {
	if (found.some(({ rule }) => rules.includes(rule))) return 'found';
	return runs.some(({ rule, tested }) => tested > 0 && rules.includes(rule)) ? 'none' : 'untested';
}

/**
 * Forms of the spot check of a self-evaluation (自评抽查审核表), one a unit and year, with boxes ticked by the rules and room for the reviewer.
 * @throws NothingToWrite
 */
export function reviewForms({ leads, reports, runs }: AuditFile): Promise<Uint8Array<ArrayBuffer>> {
	if (leads.length === 0) throw new NothingToWrite('没有线索，没有写自评抽查审核表');
	const unitYears = Map.groupBy(indexed(leads), ({ unitId, year }) => `${unitId}|${year ?? ''}`);
	const isOf =
		({ unitId, year }: { unitId: string; year: number | null }) =>
		(other: { unitId: string; year: number | null }) =>
			other.unitId === unitId && other.year === year;
	const children = [...unitYears.values()].flatMap((group, at) => {
		const of = isOf(group[0]!);
		const documents = reports.filter(of).map(({ document }) => document);
		return formOf(group, documents, runs.filter(of), at > 0);
	});
	return docxBytes(children, { title: '自评抽查审核表' });
}

function formOf(
	leads: readonly IndexedLead[],
	documents: readonly string[],
	runs: readonly OfficeRun[],
	startsPage: boolean
): FileChild[] {
	const { unit, year } = leads[0]!;
	const found = leads.flatMap(({ index, findings }) =>
		findings.map((finding) => ({ ...finding, index }))
	);
	const widths = [13, 9, 36, 27, 58, textWidth - 143];
	const group = (name: string) => reviewItems.filter((item) => item.group === name).length;
	return [
		heading('预算绩效自评抽查审核表', startsPage),
		table(
			[25, textWidth - 25 - 25 - 25, 25, 25],
			[
				{
					cells: [
						label('单位名称'),
						{ lines: [unit], isMiddle: true },
						label('所属年度'),
						{ lines: [yearText(year)], isMiddle: true, alignment: 'center' }
					]
				},
				{
					cells: [label('审核资料'), { lines: [documents.join('、')], columns: 3, isMiddle: true }]
				}
			]
		),
		line('', { size: 4 }),
		table(widths, [
			{
				isHeading: true,
				cells: [
					label('类别'),
					label('序号'),
					label('审核内容'),
					label('审核结果'),
					label('问题及出处'),
					label('复核意见')
				]
			},
			...reviewItems.map((item, at): RowText => {
				const isFirst = reviewItems[at - 1]?.group !== item.group;
				const own = found.filter(({ rule }) => item.rules.includes(rule));
				return {
					covered: isFirst ? 0 : 1,
					cells: [
						...(isFirst ? [label(item.group, { rows: group(item.group) })] : []),
						{ lines: [`${at + 1}`], alignment: 'center', isMiddle: true },
						{ lines: [item.text], isMiddle: true },
						{ lines: boxes(reviewResult(item, own, runs)), isMiddle: true },
						{ lines: problems(own), size: 9 },
						{ lines: [''] }
					]
				};
			})
		]),
		line('“未能核对”指材料缺少所需数据，不等于没有问题。', { size: 9, before: 4, after: 8 }),
		table(
			[25, (textWidth - 25) / 2, (textWidth - 25) / 2],
			[
				{
					height: 12,
					cells: [
						label('审核结论'),
						{
							lines: ['☐ 自评结果可以采用\u3000\u3000☐ 退回修改\u3000\u3000☐ 需要现场核实'],
							columns: 2,
							isMiddle: true
						}
					]
				},
				{
					height: 14,
					cells: [
						label('签字'),
						{
							lines: [
								'审核人：\u3000\u3000\u3000\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日'
							],
							isMiddle: true
						},
						{
							lines: [
								'复核人：\u3000\u3000\u3000\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日'
							],
							isMiddle: true
						}
					]
				}
			]
		)
	];
}

const boxes = (result: ReviewResult): string[] =>
	(
		[
			['none', '未发现问题'],
			['found', '有问题'],
			['untested', '未能核对']
		] as const
	).map(([name, text]) => `${name === result ? '☑' : '☐'} ${text}`);

/** The gravest finding of an item in full, the others by their numbers. */
function problems(
	found: readonly (IndexedLead['findings'][number] & { index: string })[]
): string[] {
	const [main, ...others] = found;
	if (main === undefined) return [];
	const numbers = [...new Set(others.map(({ index }) => index))];
	return [
		`［${main.index}］${main.message}`,
		...main.extracts.slice(0, 1).map((extract) => `出处：${quoted(extract)}`),
		...(others.length > 0 ? [`另有 ${others.length} 条：${numbers.join('、')}`] : [])
	];
}
