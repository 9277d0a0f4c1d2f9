import { readMoney } from '#lib/domain/money.ts';
import type { Stage } from '#lib/domain/record.ts';
import type { Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import { columnMeaning, foldRowLabel, isTotalLabel, natureOf } from '../vocabulary.ts';
import { readAmountCell } from './amount-cell.ts';

/**
 * Reads amounts that stand below the names of their sources: 中央 | 省 | 本级 | 合计 | 执行数 over 800 | 200 | 150 | 1150 | 1035.
 * Spending is of all sources together.
 * @returns whether the two rows are such a pair
 */
export function readNatureColumns(context: FormContext, row: Row, below: Row | undefined): boolean {
	if (below === undefined || below.table !== row.table || below.cells.length !== row.cells.length)
		return false;
	const heads = row.cells.flatMap(
		(cell, at): { at: number; label: string; stage: Stage | null }[] => {
			const label = cell.text;
			if (label === '' || cell.covered === true) return [];
			if (natureOf(label) !== null || isTotalLabel(label)) return [{ at, label, stage: null }];
			return columnMeaning(label) === 'executed' ? [{ at, label, stage: 'executed' }] : [];
		}
	);
	const values = heads.map(({ at }) => below.cells[at]?.text ?? '');
	const isAmount = (text: string) => readMoney(text, '万元') !== null;
	if (heads.filter(({ stage }) => stage === null).length < 2) return false;
	if (!values.some(isAmount) || values.some((text) => text !== '' && !isAmount(text))) return false;
	const isTarget = context.form.form.includes('target');
	const isUnit = /^(unit|base)/.test(context.form.form);
	heads.forEach(({ at, label, stage }, i) => {
		const isTotal = stage !== null || isTotalLabel(label);
		const place = placeIn(context, {
			row: isTotal ? '合计' : foldRowLabel(label),
			column: label.replace(/\s/g, ''),
			line: below.cells[at]?.line ?? below.line,
			page: below.page
		});
		context.form.amounts.push({
			...readAmountCell(context, values[i] ?? '', label, place),
			place,
			line: stage === null ? foldRowLabel(label) : '合计',
			scope: isUnit ? 'unit' : 'programme',
			programme: null,
			stage: stage ?? (isTarget ? 'requested' : 'budget'),
			nature: isTotal ? null : (natureOf(label)?.nature ?? null),
			relation: isTotal ? 'total' : 'part',
			moneyScope: 'budget'
		});
	});
	return true;
}
