import { expect, test } from 'vitest';
import { importDocument } from '#lib/ingest/import-document.ts';

const recordOf = (text: string) => importDocument(new TextEncoder().encode(text), 'report.txt');
const report = (sentence: string) =>
	recordOf(`2023年度部门整体支出绩效自评报告\n单位名称：虚构县样例局\n二、支出情况\n${sentence}\n`);

async function amountsOf(sentence: string) {
	const { forms } = await report(sentence);
	return forms
		.flatMap(({ amounts }) => amounts)
		.map(({ scope, stage, nature, relation, wan }) => [scope, stage, nature, relation, wan]);
}

test('spending without a name of its own is that of the money told before it', async () => {
	expect(await amountsOf('“三公”经费年初预算15万元，实际支出18.62万元。')).toEqual([
		['unit', 'initial', '三公', 'part', '15'],
		['unit', 'executed', '三公', 'part', '18.62']
	]);
	// a name of its own is another matter
	expect(await amountsOf('三公经费预算8万元，培训支出6.1万元。')).toEqual([
		['unit', 'budget', '三公', 'part', '8'],
		['line', 'executed', null, null, '6.1']
	]);
});

test('a budget without a name is the unit’s in a sentence that tells the unit’s total', async () => {
	expect(await amountsOf('2023年年初预算320.00万元，全年预算356.00万元。')).toEqual([
		['unit', 'initial', null, 'total', '320.00'],
		['unit', 'adjusted', null, 'total', '356.00']
	]);
	expect(await amountsOf('2023年年初预算320.00万元，用于防汛。')).toEqual([
		['line', 'initial', null, null, '320.00']
	]);
});

test('what goes on behind a balance is the spending, not the balance', async () => {
	const amounts = await amountsOf(
		'2023年预算236.00万元，全年支出188.80万元，年末结余47.20万元。其中基本支出120.30万元，项目支出68.50万元。'
	);
	expect(amounts.slice(3).map(([, stage, nature]) => [stage, nature])).toEqual([
		['executed', '基本'],
		['executed', '项目']
	]);
});

test('a misprinted number is named and never read as its tail', async () => {
	const { forms, problems } = await report('培训支出10..45万元，培训合格率98%2。');
	expect(forms.flatMap(({ amounts }) => amounts)).toEqual([]);
	expect(problems.filter(({ code }) => code === 'malformed-number').map(({ raw }) => raw)).toEqual([
		'培训支出10..45',
		'培训合格率98%2'
	]);
});

test('the sections of a unit are counted against what is listed behind the colon', async () => {
	const { forms } = await report('内设机构5个：办公室、接访股、督查股、网信股。');
	const lists = forms.flatMap((form) => form.lists);
	expect(lists.map(({ stated, listed }) => [stated, listed])).toEqual([['5', '4']]);
});

test('a monitoring table is none of a self-evaluation, whatever its columns', async () => {
	const html = `<h1>项目绩效目标执行监控表</h1><p>（2023年度）</p><table><tr><td>项目名称</td><td>营养改善</td></tr>
		<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>1—7月执行情况</td></tr>
		<tr><td>产出指标</td><td>数量指标</td><td>受益学生人数</td><td>≥8200人</td><td>8143人</td></tr></table>`;
	const { document } = await recordOf(html);
	expect(document.kind).toBe('monitoring');
});

test('a grade on the line below its form is that of its total', async () => {
	const html = `<h1>项目支出绩效自评表</h1><table><tr><td>项目名称</td><td colspan="6">档案</td></tr>
		<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td></tr>
		<tr><td>产出指标</td><td>数量指标</td><td>接收档案</td><td>≥5000卷</td><td>5100卷</td><td>100</td><td>85</td></tr>
		<tr><td colspan="5">总分</td><td>100</td><td>85</td></tr></table><p>自评等级：优</p>`;
	const { forms } = await recordOf(html);
	expect(
		forms.flatMap(({ statedScores }) => statedScores).map(({ score, grade }) => [score, grade])
	).toEqual([['85', '优']]);
});

test('what a template prints for whoever fills it in is no target', async () => {
	const html = `<h1>项目支出绩效自评表</h1><table><tr><td>项目名称</td><td colspan="4">某项目</td></tr>
		<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>分值</td></tr>
		<tr><td>产出指标</td><td>数量指标</td><td>指标1</td><td>≥**人</td><td>10</td></tr>
		<tr><td>产出指标</td><td>质量指标</td><td>指标2</td><td>XX%</td><td>10</td></tr>
		<tr><td>效益指标</td><td>社会效益指标</td><td>受益人数</td><td>≥90人</td><td>10</td></tr></table>`;
	const { forms } = await recordOf(html);
	expect(forms.flatMap(({ indicators }) => indicators).map(({ target }) => target.class)).toEqual([
		'blank',
		'blank',
		'numeric'
	]);
});
