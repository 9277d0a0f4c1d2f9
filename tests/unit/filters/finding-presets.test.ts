import { expect, test } from 'vitest';
import { rules } from '#lib/audit/rules.ts';
import { findingPresets } from '#lib/filters/finding-filter.ts';
import { zh } from '#lib/i18n/zh/words.ts';

const titles = new Map(rules.map(({ id, title }) => [id, title.zh]));

test('every rule of a preset exists, and no preset names one twice', () => {
	for (const ids of Object.values<readonly string[]>(findingPresets)) {
		expect(ids.filter((id) => !titles.has(id))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
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
	} satisfies Record<keyof typeof findingPresets, string>;
	for (const [preset, title] of Object.entries(named)) {
		const ids: readonly string[] = findingPresets[preset as keyof typeof findingPresets];
		expect(ids.map((id) => titles.get(id))).toContain(title);
	}
	expect(Object.keys(zh.register.presets).filter((name) => name !== 'label')).toEqual(
		Object.keys(findingPresets)
	);
});
