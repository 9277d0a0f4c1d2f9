const synonyms: [RegExp, string, string][] = [
	[/^(个?百分点|百分比|百分数|百分率)$/, '%', '1'],
	[/^(平方米|平方|㎡|m2|m²|平米)$/i, '㎡', '1'],
	[/^(平方公里|平方千米|km2)$/i, '平方公里', '1'],
	[/^(立方米|立方|m3)$/i, '立方米', '1'],
	[/^(°C|℃|摄氏度)$/, '℃', '1'],
	[/^亩$/, '㎡', '666.67'],
	[/^公顷$/, '㎡', '10000'],
	[/^(公里|km|千米)$/i, '公里', '1'],
	[/^(个月|月)$/, '月', '1'],
	[/^(天|日)$/, '天', '1'],
	[/^(个工作日|工作日)$/, '工作日', '1'],
	[/^(小时|个小时|h)$/i, '小时', '1'],
	[/^(元\/平方米?\/月|元\/㎡\/月|元\/㎡·月|元\/m2\/月|元\/m2·月)$/, '元/㎡·月', '1']
];

/**
 * The canonical name of a unit of measure, and the factor that converts to it (README.md A.5).
 * Classifiers (人, 户, 台 …) stay apart: they are not interchangeable.
 */
export function normaliseUnit(printed: string): { unit: string; factor: string } {
	const bare = printed.replace(/\s/g, '');
	const hit = synonyms.find(([pattern]) => pattern.test(bare));
	return hit === undefined ? { unit: bare, factor: '1' } : { unit: hit[1], factor: hit[2] };
}
