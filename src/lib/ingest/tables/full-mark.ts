import { foldText } from '#lib/domain/number.ts';

/** The full mark that a heading prints: 预算执行情况（20分）, 得分(10分*执行率), 20分) with its bracket lost; null when it prints none. */
export function fullMarkIn(heading: string): string | null {
	const folded = foldText(heading).replace(/\s/g, '');
	return /(?:^|[^\d.])(\d{1,3}(?:\.\d+)?)分(?!之)/.exec(folded)?.[1] ?? null;
}
