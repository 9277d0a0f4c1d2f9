import { foldText } from '#lib/domain/number.ts';
import type { FormKind } from '#lib/domain/record.ts';

const titleKinds: [RegExp, FormKind][] = [
	[/基础数据表$/, 'base-data'],
	[/绩效目标(情况)?汇总表$/, 'fund-target-summary'],
	[/整体(支出)?绩效目标(申报|批复)?表$/, 'unit-target'],
	[/绩效目标(申报|批复|审批|审核)?表$/, 'fund-target'],
	[/整体.{0,12}自评(价)?(情况)?表$|^(?!.*项目).*部门.{0,10}自评(价)?(情况)?表$/, 'unit-evaluation'],
	[/整体.{0,12}绩效评价表$/, 'unit-evaluation'],
	[/自评(价)?(情况)?表$|绩效评价表$/, 'project-evaluation'],
	[/绩效目标(自评|完成|执行|实现).{0,6}表$/, 'project-evaluation'],
	[/整体.{0,12}监控(情况)?表$/, 'unit-evaluation'],
	[/监控(情况)?表$/, 'project-evaluation'],
	[
		/^(?=.*(整体|部门|单位)).*(自评|绩效评价).{0,10}(评分|打分|得分|指标|汇总|完成情况)表$/,
		'unit-evaluation'
	],
	[/(自评|绩效评价).{0,10}(评分|打分|得分|指标|汇总|完成情况)表$/, 'project-evaluation'],
	[/(自评(价)?|评价)(工作)?(总结)?报告$/, 'narrative'],
	[
		/^(?=.*\d{4}年).*(自评(价)?|绩效评价)(工作)?(结果|情况)?(的?说明|综述|公开|公示|总结)?$/,
		'narrative'
	]
];

/** The kind of form that a line of text is the title of, or null when it is no title. */
export function titleKind(text: string): FormKind | null {
	const bare = foldText(text)
		.replace(/\s/g, '')
		.replace(/\((试行|范本|样表|参考)\)$/, '');
	if (
		bare.length > 60 ||
		/[。;]/.test(bare) ||
		/^(-|附件|附[:：]|\d+[.、]|[一二三四五六七八九十]+、|\()/.test(bare)
	)
		return null;
	return (
		titleKinds.find(([pattern]) => pattern.test(bare.replace(/\(\d{4}年度?\)$/, '')))?.[1] ?? null
	);
}

/** A line that is the title of something: short, with a year or the name of a document, and no sentence. */
export function isTitleLine(text: string): boolean {
	const bare = foldText(text)
		.replace(/\s/g, '')
		.replace(/^附[件表]\d*[:：]?/, '');
	if (/^([一二三四五六七八九十]+、|[(（]|\d+[.、])/.test(bare)) return false;
	if (
		bare.length < 6 ||
		bare.length > 70 ||
		/[。;；]|来源|浏览|责任编辑|发布时间|网站标识/.test(bare)
	)
		return false;
	return (
		titleKind(text) !== null ||
		/(通知|公告|公示|批复|报告|说明|情况|情况表|统计表|明细表|安排表|分配表|总表|收支表|支出表|收入表|通报|(?:预算|决算|信息|绩效)公开|分配方案|绩效文本|预算表|决算表|目标表|自评表|汇总表|一览表|清单|预算|决算|绩效目标|函)$/.test(
			bare.replace(/\([^()]*\)$/, '')
		)
	);
}
