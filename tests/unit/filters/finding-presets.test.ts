import { expect, test } from 'vitest';
import { rules } from '#lib/audit/rules.ts';
import { findingStatuses } from '#lib/domain/register.ts';
import { findingPresets, newsKinds } from '#lib/filters/finding-filter.ts';
import { zh } from '#lib/i18n/zh/words.ts';

const titles = new Map(rules.map(({ id, title }) => [id, title.zh]));

const known: Readonly<Record<string, readonly string[]>> = {
	rule: [...titles.keys()],
	status: findingStatuses,
	news: newsKinds
};

test('every value of a preset exists, and no preset names one twice', () => {
	for (const { name, values } of Object.values(findingPresets)) {
		expect(values.filter((value) => !known[name]?.includes(value))).toEqual([]);
		expect(new Set(values).size).toBe(values.length);
	}
});

test('the rule that a preset is named after is among its rules', () => {
	const named = {
		staffing: '在职人员超编',
		textAndTable: '表文完成情况冲突',
		zeroBudget: '年初零预算、年中大额追加',
		carryOver: '结转结余恒等式不平',
		scoreAndResult: '未达标得满分（或高于应得分）',
		copiedTargets: '完成值照抄指标值',
		foreignText: '异地地名',
		notDisclosed: '三公、采购未披露'
	} satisfies Record<Exclude<keyof typeof findingPresets, 'queue' | 'sinceLast'>, string>;
	for (const [preset, title] of Object.entries(named)) {
		const ids: readonly string[] = findingPresets[preset as keyof typeof findingPresets].values;
		expect(ids.map((id) => titles.get(id))).toContain(title);
	}
	expect(Object.keys(zh.register.presets).filter((name) => name !== 'label')).toEqual(
		Object.keys(findingPresets)
	);
});
