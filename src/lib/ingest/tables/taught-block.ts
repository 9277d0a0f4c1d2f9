import type { Stage } from '#lib/domain/record.ts';
import { taughtColumns, type Layout } from '../layouts.ts';
import type { ColumnMeaning } from '../vocabulary.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Block, BlockKind, MoneyColumn } from './block.ts';

const stages: [ColumnMeaning, Stage | null][] = [
	['prior-executed', 'prior-executed'],
	['initial', 'initial'],
	['adjusted', 'adjusted'],
	['budget', 'budget'],
	['income', 'income'],
	['executed', 'executed'],
	['carry-out', 'carry-out'],
	['requested', 'requested'],
	['adjustment', 'adjustment'],
	['amount', null]
];

/** What a taught layout makes of a heading: the parts of its block, or the name of a layout whose columns the cells contradict. */
export type Taught =
	| {
			fits: true;
			kind: BlockKind;
			parts: Pick<Block, 'columns' | 'money' | 'labels' | 'rates'> & { layout: string };
	  }
	| { fits: false; layout: string };

/** The block that a person taught for this heading, or null when nobody did. */
export function taughtBlock(
	headings: readonly string[],
	profiles: readonly ColumnProfile[],
	layouts: readonly Layout[]
): Taught | null {
	const taught = taughtColumns(headings, layouts);
	if (taught === null) return null;
	const { name: layout, columns, ignored } = taught;
	const money = stages.flatMap(([meaning, stage]): MoneyColumn[] => {
		const at = columns.get(meaning);
		return at === undefined ? [] : [{ at, stage, part: null }];
	});
	const kind = kindOf(columns, money);
	if (kind === null || !fits(columns, money, profiles)) return { fits: false, layout };
	const first = Math.min(...money.map(({ at }) => at));
	const labels = headings.flatMap((_, at) => (at < first && !ignored.includes(at) ? [at] : []));
	const rate = columns.get('rate');
	return {
		fits: true,
		kind,
		parts: {
			columns,
			money,
			labels: kind === 'money' ? labels : [],
			rates: rate === undefined || kind !== 'money' ? [] : [{ at: rate, kind: 'execution' }],
			layout
		}
	};
}

function kindOf(
	columns: ReadonlyMap<ColumnMeaning, number>,
	money: readonly MoneyColumn[]
): BlockKind | null {
	if (columns.has('level3')) return 'indicators';
	if (columns.has('establishment') && columns.has('in-post')) return 'staffing';
	if (columns.has('expected')) return 'goals';
	return money.length > 0 ? 'money' : null;
}

/** Points and amounts must be numbers: where most cells are none, the layout is of another form with the same words. */
function fits(
	columns: ReadonlyMap<ColumnMeaning, number>,
	money: readonly MoneyColumn[],
	profiles: readonly ColumnProfile[]
): boolean {
	const points = (['weight', 'score'] as const).flatMap((meaning) => columns.get(meaning) ?? []);
	const holds = (at: number, share: 'number' | 'amount') => {
		const profile = profiles[at];
		return profile === undefined || profile.filled === 0 || profile[share] >= 0.5;
	};
	return points.every((at) => holds(at, 'number')) && money.every(({ at }) => holds(at, 'amount'));
}
