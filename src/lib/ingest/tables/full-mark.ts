import { foldText } from '#lib/domain/number.ts';

/** Whether a column holds both, as 得分/分值 does: null where not, else which of its two parts the points of a meaning are. */
export function partOfPoints(heading: string, meaning: 'weight' | 'score'): 0 | 1 | null {
	const words = foldText(heading).replace(/\s/g, '').split('/');
	const at = words.findIndex((word) => /分值|权重|满分|标准分/.test(word));
	const other = words[1 - at] ?? '';
	if (words.length !== 2 || at < 0 || !/得分|评分/.test(other)) return null;
	return (meaning === 'weight') === (at === 0) ? 0 : 1;
}

/** The points of a cell without their sign, and its own part of 14/15 below 得分/分值. */
export function pointsIn(text: string, heading: string, meaning: 'weight' | 'score'): string {
	const part = partOfPoints(heading, meaning);
	const parts = foldText(text).split('/');
	const own = part === null || parts.length !== 2 ? text : (parts[part] ?? '');
	return own.trim().replace(/分$/, '');
}

/** The full mark that a heading prints: 预算执行情况（20分）, 得分(10分*执行率), 20分) with its bracket lost; null when it prints none. */
export function fullMarkIn(heading: string): string | null {
	const folded = foldText(heading).replace(/\s/g, '');
	return /(?:^|[^\d.])(\d{1,3}(?:\.\d+)?)分(?!之)/.exec(folded)?.[1] ?? null;
}
