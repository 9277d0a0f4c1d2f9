import { foldText } from '#lib/domain/number.ts';
import type { Cell, Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import { isTotalLabel, labelMeaning, type LabelMeaning } from '../vocabulary.ts';
import { readAmountCell } from './amount-cell.ts';
import { pushGoal } from './goal-rows.ts';

interface Labelled {
	meaning: LabelMeaning;
	label: string;
	value: Cell;
}

/**
 * Reads rows of labels and their texts: 部门名称 | X, 项目名称：X, 项目金额 | 8.33 | 金额 | 8.33. A label may be broken over two rows
 * (项目支 / 出名称), then the text stands beside its first half.
 * @returns whether the row held labels that are known
 */
export function readLabelRow(context: FormContext, row: Row, next: Row | undefined): boolean {
	const found = labelled(row, next);
	for (const { meaning, label, value } of found) keep(context, row, meaning, label, value);
	return found.length > 0;
}

function labelled(row: Row, next: Row | undefined): Labelled[] {
	const found: Labelled[] = [];
	for (let i = 0; i < row.cells.length; i += 1) {
		const cell = row.cells[i];
		if (cell === undefined || cell.text === '') continue;
		const inline = /^([^：:]{2,24})[：:](.*)$/s.exec(cell.text);
		const inlineMeaning = inline?.[1] === undefined ? null : labelMeaning(inline[1]);
		if (
			inline?.[1] !== undefined &&
			inlineMeaning !== null &&
			inline[2]?.trim() !== '' &&
			!/^(亿|万|千)?元$/.test(inline[2]?.trim() ?? '')
		) {
			found.push({
				meaning: inlineMeaning,
				label: inline[1],
				value: { ...cell, text: inline[2]?.trim() ?? '' }
			});
			continue;
		}
		const below = next?.table === row.table ? (next.cells[i]?.text ?? '') : '';
		const beside = row.cells[i + 1]?.text ?? '';
		const labels = [cell.text, `${cell.text}${below}`, `${cell.text}${beside}`];
		const label = labels.find((text) => labelMeaning(text) !== null);
		const meaning = label === undefined ? null : labelMeaning(label);
		if (label === undefined || meaning === null) continue;
		const isSplit = label === labels[2] && label !== cell.text;
		const at = row.cells.findIndex(
			(candidate, j) => j > (isSplit ? i + 1 : i) && candidate.text !== ''
		);
		const value = row.cells[at];
		const isLabelToo =
			value !== undefined && labelMeaning(value.text) !== null && meaning !== 'private';
		found.push({ meaning, label, value: value === undefined || isLabelToo ? { text: '' } : value });
		if (value !== undefined && !isLabelToo) i = at;
	}
	return found;
}

function keep(
	context: FormContext,
	row: Row,
	meaning: LabelMeaning,
	label: string,
	value: Cell
): void {
	const name = foldText(label).replace(/\s/g, '');
	const place = placeIn(context, { row: name, line: value.line ?? row.line, page: row.page });
	const text = value.text
		.replace(/\s+/g, ' ')
		.replace(/^[（(]盖章[）)]/, '')
		.trim();
	// people and prose stay where they are
	if (meaning === 'private' || meaning === 'prose' || text === '') return;
	if (meaning === 'goal') {
		pushGoal(
			context,
			{ expected: value.text, actual: null },
			value.line === undefined ? row : { line: value.line },
			name
		);
		return;
	}
	if (meaning === 'amount-requested') {
		requested(context, name, text, place);
		return;
	}
	if (meaning === 'programme' && context.form.programme === null) context.form.programme = text;
	context.form.fields.push({ label: name, text, place });
}

/** 资金总额：164.97 of a target form, or 项目金额 | 8.33 and 金额 | 8.33 (of the fund it belongs to). */
function requested(
	context: FormContext,
	name: string,
	text: string,
	place: ReturnType<typeof placeIn>
): void {
	const isUnit = /^unit/.test(context.form.form);
	const parent =
		name === '金额'
			? (context.form.fields.findLast((field) => /所属专项/.test(field.label))?.text ?? null)
			: null;
	context.form.amounts.push({
		...readAmountCell(context, text, '', place),
		place,
		line: name,
		scope: isUnit ? 'unit' : 'programme',
		programme: parent,
		stage: /evaluation/.test(context.form.form) ? 'budget' : 'requested',
		nature: null,
		relation: isTotalLabel(name) || name === '项目金额' || parent !== null ? 'total' : null,
		moneyScope: 'budget'
	});
}
