import { readMoney } from '#lib/domain/money.ts';
import { foldText, readNumber } from '#lib/domain/number.ts';
import type { Amount, Stage } from '#lib/domain/record.ts';
import type { Row } from '../document.ts';
import { placeIn, report, type FormContext } from '../form-context.ts';
import {
	columnMeaning,
	foldRowLabel,
	isTotalLabel,
	natureOf,
	type ColumnMeaning
} from '../vocabulary.ts';
import { readAmountCell } from './amount-cell.ts';
import type { Block } from './headings.ts';

const stages: [ColumnMeaning, Stage][] = [
	['prior-executed', 'prior-executed'],
	['initial', 'initial'],
	['adjusted', 'adjusted'],
	['budget', 'budget'],
	['income', 'income'],
	['executed', 'executed'],
	['carry-out', 'carry-out'],
	['requested', 'requested'],
	['adjustment', 'adjustment']
];

const unitForms = ['base-data', 'unit-evaluation', 'unit-target', 'narrative'];

/** Reads one row of a money block: an amount for each money column, and the row's own weight, rate and score. */
export function readMoneyRow(context: FormContext, block: Block, row: Row): boolean {
	const first = Math.min(...stages.flatMap(([meaning]) => block.columns.get(meaning) ?? []));
	const nameAt = block.columns.get('name');
	const programme = nameAt === undefined ? '' : (row.cells[nameAt]?.text.replace(/\s/g, '') ?? '');
	const label = programme === '' ? rowLabel(row, first) : programme;
	if (label === '') return false;
	const isUnit = unitForms.includes(context.form.form);
	const nature = natureOf(label);
	const isTotal = isTotalLabel(label);
	if (nature === null && !isTotal && !hasAmountsOnly(block, row)) return false;
	const known = nature !== null || isTotal;
	// a list of programmes, one a row, with their scores
	const isOfProgramme = programme !== '' && !isTotal;
	for (const [meaning, stage] of stages) {
		const at = block.columns.get(meaning);
		if (at === undefined) continue;
		const cell = row.cells[at];
		const column = block.headings[at]?.replace(/\s/g, '') ?? '';
		const place = placeIn(context, {
			row: label,
			column,
			line: cell?.line ?? row.line,
			page: row.page
		});
		context.form.amounts.push({
			...readAmountCell(context, cell?.text ?? '', column, place),
			place,
			line: foldRowLabel(label),
			scope: isOfProgramme ? 'programme' : scopeOf(isUnit || nameAt !== undefined, known),
			programme: isOfProgramme ? label : null,
			stage: stage === 'budget' && /target/.test(context.form.form) ? 'requested' : stage,
			nature: isTotal ? null : (nature?.nature ?? null),
			relation: isTotal ? 'total' : (nature?.relation ?? null),
			moneyScope: 'budget'
		});
	}
	if (nature?.nature === '基本支出预算调整') nameUnclearAdjustment(context, block, row, label);
	nameUnreadColumns(context, block, row, label);
	readRowScore(context, block, row, label, isOfProgramme);
	return true;
}

/** Two amounts in the row of an adjustment may be what it was adjusted from and to, or an adjustment each: no word tells. */
function nameUnclearAdjustment(context: FormContext, block: Block, row: Row, label: string): void {
	const amounts = (['budget', 'executed'] as const).flatMap((meaning) => {
		const text = row.cells[block.columns.get(meaning) ?? -1]?.text ?? '';
		const read = readMoney(text, '万元');
		return read === null || Number(read.wan) === 0 ? [] : [text];
	});
	if (amounts.length < 2) return;
	report(
		context,
		'adjustment-unclear',
		amounts.join(' | '),
		placeIn(context, { row: label, line: row.line, page: row.page }),
		'two amounts of an adjustment: from and to, or one of each column; they are kept under their columns'
	);
}

/** Amounts under a heading that the vocabulary does not know are named once a column. */
function nameUnreadColumns(context: FormContext, block: Block, row: Row, label: string): void {
	row.cells.forEach((cell, i) => {
		const heading = block.headings[i]?.replace(/\s/g, '') ?? '';
		if (heading === '' || columnMeaning(heading) !== null) return;
		if (cell.text === '' || readMoney(cell.text, '万元') === null) return;
		const place = placeIn(context, { row: label, column: heading, line: cell.line ?? row.line });
		const isNamed = context.problems.some(
			(problem) =>
				problem.code === 'column-not-read' &&
				problem.place.column === heading &&
				problem.place.table === place.table
		);
		if (!isNamed)
			report(context, 'column-not-read', cell.text, place, 'the heading is not one that is known');
	});
}

/** Every filled cell of a money column holds a number: else the row belongs to another part of the form. */
function hasAmountsOnly(block: Block, row: Row): boolean {
	const texts = stages.map(([meaning]) => row.cells[block.columns.get(meaning) ?? -1]?.text ?? '');
	return (
		texts.every((text) => text === '' || (/\d/.test(text) && text.length < 20)) &&
		texts.some((text) => text !== '' || isPlaceholder(row))
	);
}

const isPlaceholder = (row: Row): boolean => row.cells.some((cell) => /^[.…]+$/.test(cell.text));

function scopeOf(isUnit: boolean, known: boolean): Amount['scope'] {
	if (!known) return 'line';
	return isUnit ? 'unit' : 'programme';
}

/**
 * The last text in front of the money columns: the columns before it hold headings that run down the side. A number there is an
 * amount under another heading and no label.
 */
function rowLabel(row: Row, first: number): string {
	const texts = row.cells.slice(0, first).map((cell) => cell.text.replace(/\s+/g, ' ').trim());
	return texts.filter((text) => text !== '' && readMoney(text, '万元') === null).at(-1) ?? '';
}

function readRowScore(
	context: FormContext,
	block: Block,
	row: Row,
	label: string,
	isOfProgramme: boolean
): void {
	const text = (meaning: ColumnMeaning) => row.cells[block.columns.get(meaning) ?? -1]?.text ?? '';
	const placeOf = (meaning: ColumnMeaning) => {
		const at = block.columns.get(meaning) ?? -1;
		return placeIn(context, {
			row: label,
			column: block.headings[at]?.replace(/\s/g, ''),
			line: row.cells[at]?.line ?? row.line,
			page: row.page
		});
	};
	const of = foldRowLabel(label);
	const rate = text('rate');
	if (rate !== '')
		context.form.statedRates.push({
			...readRate(context, rate, placeOf('rate')),
			kind: 'execution',
			of,
			programme: isOfProgramme ? label : null
		});
	const headed = /(\d+(?:\.\d+)?)分/.exec(
		foldText(block.headings[block.columns.get('score') ?? -1] ?? '').replace(/\s/g, '')
	)?.[1];
	// 得分（20分*执行率） prints the weight in the heading of the scores
	const weight = readNumber(
		text('weight').replace(/分$/, '') || (text('score') === '' ? '' : (headed ?? ''))
	);
	const score = readNumber(text('score').replace(/分$/, ''));
	if (weight === null && score === null) return;
	const place = placeOf(score === null ? 'weight' : 'score');
	const raw = score === null ? text('weight') : text('score');
	context.form.statedScores.push({
		raw,
		status: 'reported',
		place,
		kind: isOfProgramme ? 'total' : 'execution',
		of,
		weight: weight?.value ?? null,
		score: score?.value ?? null,
		grade: isOfProgramme && text('grade') !== '' ? text('grade') : null
	});
}

function readRate(context: FormContext, raw: string, place: ReturnType<typeof placeIn>) {
	const folded = foldText(raw);
	const number = readNumber(folded.replace(/%$/, ''));
	if (number === null) {
		if (/^[/—-]+$/.test(folded))
			return { raw, place, percent: null, status: 'not-applicable' as const };
		report(context, 'malformed-number', raw, place, 'this cell should hold a rate');
		return { raw, place, percent: null, status: 'unparseable' as const };
	}
	if (!folded.endsWith('%'))
		report(
			context,
			'rate-without-sign',
			raw,
			place,
			'the rate is printed without a percent sign and is kept as percent'
		);
	return { raw, place, percent: number.value, status: 'reported' as const };
}
