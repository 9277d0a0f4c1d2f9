import type { Words } from '#lib/i18n/words.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';

/** Fewer reports than this are shown side by side, without a judgement. */
const smallestGroup = 5;

/** Why these columns may or may not be held against each other, in sentences. */
export function comparability(columns: readonly ReportRow[], words: Words): string[] {
	const { compare } = words.pages;
	const differs = (field: (row: ReportRow) => unknown) => new Set(columns.map(field)).size > 1;
	const reasons = [
		...(differs((row) => row.unitType) ? [compare.function] : []),
		...(differs((row) => row.level) ? [compare.level] : []),
		...(differs((row) => row.year) ? [compare.year] : []),
		...(differs((row) => row.kind) ? [compare.kind] : [])
	];
	return [
		reasons.length === 0
			? compare.allComparable
			: compare.notComparable(reasons.join(words.site.listSeparator)),
		...(columns.length < smallestGroup ? [compare.smallGroup(columns.length)] : []),
		...(columns.some((row) => row.kind === 'target') ? [compare.targetsIncluded] : [])
	];
}
