import { readQuantity } from '#lib/domain/read-quantity.ts';
import type { Goal } from '#lib/domain/record.ts';
import type { Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import type { Block } from './block.ts';

/** Reads a row below 预期目标 | 实际完成情况. */
export function readGoalRow(context: FormContext, block: Block, row: Row): boolean {
	const at = block.columns.get('expected') ?? -1;
	const done = block.columns.get('achieved') ?? block.columns.get('actual') ?? -1;
	const expected = row.cells[at]?.text ?? '';
	const actual = row.cells[done]?.text ?? '';
	const midTerm = row.cells[block.columns.get('multi-year-goal') ?? -1]?.text ?? '';
	if (midTerm !== '') pushGoal(context, { expected: midTerm, actual: null }, row, '中期目标');
	if (expected === '' && actual === '') return true;
	pushGoal(context, { expected, actual: actual === '' ? null : actual }, row, '年度总体目标');
	return true;
}

/** Reads a row below 事项 | 责任单位 | 工作目标. */
export function readTaskRow(context: FormContext, block: Block, row: Row): boolean {
	const text = (meaning: 'task' | 'task-goal' | 'responsible') =>
		row.cells[block.columns.get(meaning) ?? -1]?.text ?? '';
	if (text('task') === '' && text('task-goal') === '') return true;
	const expected = [text('task'), text('task-goal')].filter((part) => part !== '').join('：');
	const responsible = text('responsible');
	pushGoal(
		context,
		{ expected, actual: null, ...(responsible === '' ? {} : { responsible }) },
		row,
		'年度重点工作计划'
	);
	return true;
}

/** Adds a goal with the quantities that its texts print. */
export function pushGoal(
	context: FormContext,
	goal: Omit<Goal, 'place'>,
	row: Row | { line?: number },
	label: string
): void {
	const place = placeIn(context, { row: label, line: row.line });
	const quantity = (raw: string, role: 'target' | 'actual') => {
		const read = readQuantity(raw, { role, place, moneyUnit: null, year: context.year });
		return ['numeric', 'percent', 'range', 'composite', 'duration'].includes(read.class)
			? [read]
			: [];
	};
	const expectedQuantities = quantity(goal.expected, 'target');
	const actualQuantities = goal.actual === null ? [] : quantity(goal.actual, 'actual');
	context.form.goals.push({
		...goal,
		...(expectedQuantities.length > 0 ? { expectedQuantities } : {}),
		...(actualQuantities.length > 0 ? { actualQuantities } : {}),
		place
	});
}
