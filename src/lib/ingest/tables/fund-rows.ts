import type { Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import type { Block } from './block.ts';
import { readAmountCell } from './amount-cell.ts';
import { pushGoal } from './goal-rows.ts';
import { foldHeading, isSumRow } from '../vocabulary.ts';

/** Reads a row of a summary of funds: 序号 | 名称 | 金额 | goals. Rows numbered 一、二 are the categories above rows numbered 1、2. */
export function readFundRow(context: FormContext, block: Block, row: Row): boolean {
	const nameAt = block.columns.get('name') ?? -1;
	const amountAt = block.columns.get('amount') ?? -1;
	const name = (row.cells[nameAt]?.text ?? '').replace(/\s/g, '');
	if (name === '') return false;
	const column = block.headings[amountAt]?.replace(/\s/g, '') ?? '';
	const place = placeIn(context, {
		row: name,
		column,
		line: row.cells[amountAt]?.line ?? row.line,
		page: row.page
	});
	const isTotal = isSumRow(name);
	const isCategory = /^[一二三四五六七八九十]+$/.test(
		row.cells
			.slice(0, nameAt)
			.map((cell) => cell.text)
			.join('')
	);
	context.form.amounts.push({
		...readAmountCell(context, row.cells[amountAt]?.text ?? '', column, place),
		place,
		line: isTotal ? '合计' : name,
		scope: isTotal ? 'unit' : 'programme',
		programme: isTotal ? null : name,
		stage: 'requested',
		nature: isTotal ? '项目' : null,
		relation: isTotal || isCategory ? 'total' : 'part',
		moneyScope: 'budget'
	});
	row.cells.forEach((cell, i) => {
		const heading = foldHeading(block.headings[i] ?? '');
		if (i > amountAt && cell.text !== '' && /目标/.test(heading))
			pushGoal(
				context,
				{ expected: cell.text, actual: null },
				cell.line === undefined ? row : { line: cell.line },
				heading
			);
	});
	return true;
}
