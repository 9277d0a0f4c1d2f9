import { moneyUnitIn } from '#lib/domain/money.ts';
import { foldText } from '#lib/domain/number.ts';
import { soleText, type FormItems } from '../split-forms.ts';
import type { Paragraph, Row } from '../document.ts';
import { taughtColumns } from '../layouts.ts';
import { readStatedDate } from '../stated-dates.ts';
import { noteOrdinal, placeIn, report, type FormContext } from '../form-context.ts';
import { namesPeople } from '../personal-data.ts';
import { isSumRow, labelMeaning } from '../vocabulary.ts';
import { readBuildingRow } from './building-rows.ts';
import { readClassScore } from './class-scores.ts';
import { readCostRow } from './cost-rows.ts';
import { readFundRow } from './fund-rows.ts';
import { readGoalRow, readTaskRow } from './goal-rows.ts';
import type { Block } from './block.ts';
import { beginsPart, mayHead, namesSubject, readHeading } from './headings.ts';
import { readIndicatorRow, type Levels } from './indicator-rows.ts';
import { namesStandard, readLabelRow, type PairStages } from './label-rows.ts';
import { readMoneyRow } from './money-rows.ts';
import { isScoreLabel, pushTotal } from './stated-total.ts';
import { readStaffingRow } from './staffing-rows.ts';
import { readStandards, readTextCounts } from './table-counts.ts';

interface State {
	block: Block | null;
	levels: Levels;
	pairs: PairStages;
	/** The table of the row before. */
	table: number;
	/** 补助标准（每人每年） above the amounts: prices a head, and no budget. */
	standard: string | null;
}

/** Reads a form made of tables: every row is understood by the heading above it or the label in it, or named as a problem. */
export function readTableForm(context: FormContext, source: FormItems): void {
	const rows = withoutRowNumbers(
		context,
		source.items.filter((item) => item.kind === 'row')
	);
	context.moneyUnit = moneyUnitOf(source) ?? context.moneyUnit ?? unitOfProse(context);
	context.form.moneyUnit = context.moneyUnit;
	for (const item of source.items)
		if (item.kind === 'paragraph') {
			// 填报日期：2024年3月1日 自评总分：95
			if (readAside(context, item.text, item.line)) readScoreLine(context, item);
			else readLabelLine(context, item);
		}
	const state: State = {
		block: null,
		levels: { level1: '', level2: '' },
		pairs: { stages: new Map(), width: 0 },
		table: 0,
		standard: null
	};
	for (let i = 0; i < rows.length;) i += readRow(context, state, rows, i);
	doubtUnits(context);
	for (const amount of context.form.amounts)
		if (amount.scope === 'programme' && amount.programme === null)
			amount.programme = context.form.programme;
	for (const line of context.form.costLines) line.programme ??= context.form.programme;
	for (const rate of context.form.statedRates) rate.programme ??= context.form.programme;
}

/** An item of a list that is many times the form's whole money was printed in a smaller unit than the form says. */
function doubtUnits(context: FormContext): void {
	const totals = context.form.amounts.flatMap(({ relation, wan }) =>
		relation === 'total' && wan !== null ? [Number(wan)] : []
	);
	const most = Math.max(0, ...totals);
	for (const amount of context.form.amounts) {
		if (most === 0 || amount.scope !== 'line' || Number(amount.wan ?? 0) < 50 * most) continue;
		if (/元/.test(amount.raw)) continue;
		Object.assign(amount, { wan: null, printedUnit: null, decimals: null, status: 'unparseable' });
		report(
			context,
			'unit-guessed',
			amount.raw,
			amount.place,
			'in the unit of the form the amount is many times its total; it is not converted'
		);
	}
}

/** 年度：2024年, 评价年度：2023: the year of the document, which is found with all others that it prints. */
const saysYearOnly = (text: string): boolean =>
	/^[\u4e00-\u9fff]{0,4}年(?:度|份)[：:]20\d\d(?:年度?)?$/.test(foldText(text).replace(/\s/g, ''));

/** Reads the row at `at`, and gives how many rows it took. */
function readRow(context: FormContext, state: State, rows: readonly Row[], at: number): number {
	const row = rows[at];
	if (row === undefined) return 1;
	const sole = soleText(row);
	// a list of another table, or who and what it is about, ends what stands in the columns of this one
	const isOther = row.table !== state.table && row.cells.length !== state.block?.width;
	if ((isOther && /money|fund|cost/.test(state.block?.kind ?? '')) || beginsPart(row))
		state.block = null;
	state.table = row.table;
	if (row.cells.every((cell) => cell.text === '')) {
		const unfilled = state.block?.kind === 'building' && context.form.buildings.length === 0;
		if (unfilled && state.block !== null && row.cells.length >= state.block.width)
			readBuildingRow(context, state.block, row);
		return 1;
	}
	if (sole !== null && readAside(context, sole, row.line)) {
		readScoreLine(context, { kind: 'paragraph', text: sole, ...lineOf(row) });
		return 1;
	}
	if (sole !== null && namesStandard(sole)) {
		state.standard = foldText(sole).replace(/\s/g, '');
		return 1;
	}
	// a line of its own in front of the first heading is a title or a note, as a paragraph would be
	if (sole !== null && state.block === null && (!/[：:]/.test(sole) || saysYearOnly(sole)))
		return 1;
	if (isPersonal(row)) {
		const subject = withoutPersons(row);
		if (namesSubject(subject) || subject.cells.some(({ text }) => isScoreLabel(text)))
			readLabelRow(context, state.pairs, subject, undefined);
		for (const cell of row.cells) readAside(context, cell.text, cell.line);
		readAside(context, row.cells.map((cell) => cell.text).join(' '), row.line);
		return 1;
	}
	const heading = readHeading(rows, at, context.year, context.layouts);
	if (heading !== null) {
		state.block = heading.block;
		if (heading.block.misfit !== undefined)
			report(
				context,
				'layout-not-fitting',
				heading.block.misfit,
				placeIn(context, { line: row.line, page: row.page }),
				'a taught layout has this heading, but its columns hold other things; it is not used'
			);
		if (heading.block.layout !== undefined) context.usedLayouts.add(heading.block.layout);
		state.pairs.stages.clear();
		for (const head of rows.slice(at, at + heading.used))
			for (const cell of head.cells)
				if (cell.text !== '') context.headingLines.add(cell.line ?? head.line ?? 0);
		if (state.standard !== null && !isPriced(heading.block)) state.standard = null;
		if (heading.block.kind === 'indicators') state.levels = { level1: '', level2: '' };
		return heading.used;
	}
	if (
		state.standard !== null &&
		state.block !== null &&
		isPriced(state.block) &&
		readStandards(context, state.block, row, state.standard)
	)
		return 1;
	if (state.block !== null && numbersColumns(row)) {
		for (const cell of row.cells) if (/^\d+$/.test(cell.text)) noteOrdinal(context, cell, row.line);
		return 1;
	}
	if (state.block !== null) nameAmbiguous(context, state.block, row);
	const aligned = alignSumRow(row, state.block);
	const counted =
		state.block?.kind === 'indicators' ? 0 : readTextCounts(context, state.block, row);
	if (understood(context, state, aligned, rows[at + 1]) || counted > 0) return 1;
	const text = row.cells.map((cell) => cell.text).filter((cell) => cell !== '');
	// a heading in words that nobody knows (实施内容 | 开始时间 | 结束时间) ends the columns of amounts above it
	if (/money|fund|cost/.test(state.block?.kind ?? '') && text.length > 2 && mayHead(row))
		state.block = null;
	const first = row.cells.find((cell) => cell.text !== '');
	const isTaught = taughtColumns(
		row.cells.map((cell) => cell.text),
		context.layouts
	);
	report(
		context,
		isTaught === null ? 'unknown-row' : 'layout-not-fitting',
		text.join(' | ').slice(0, 80),
		placeIn(context, { line: first?.line ?? row.line, page: row.page }),
		isTaught === null
			? 'no heading or label says what this row is'
			: `the layout ${isTaught.name} has this heading, but its columns hold other things; it is not used`
	);
	return 1;
}

/** The rows without the numbers below 行次, which a table prints in front of its labels. */
function withoutRowNumbers(context: FormContext, rows: readonly Row[]): Row[] {
	const numbered = new Map<number, number>();
	return rows.map((row) => {
		const at = row.cells.findIndex(({ text }) => text.trim() === '行次');
		if (at >= 0) numbered.set(row.table, at);
		const column = numbered.get(row.table);
		const cell = row.cells[column ?? -1];
		if (column === undefined || cell === undefined || !/^\d{1,3}$/.test(cell.text.trim()))
			return row;
		noteOrdinal(context, cell, row.line);
		return { ...row, cells: row.cells.with(column, { ...cell, text: '' }) };
	});
}

/** 栏次 | 1 | 2 | 3 below a heading: a row that numbers the columns. */
function numbersColumns(row: Row): boolean {
	const texts = row.cells.flatMap(({ text }) =>
		text.trim() === '' ? [] : [foldText(text).trim()]
	);
	const numbers = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
	const words = texts.filter((text) => !/^\d{1,2}$/.test(text));
	const isRun = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
	const isMark = (text: string) => /^(栏次|列次|行次|栏号|序号)$/.test(text);
	const isMarked = words.length > 0 && words.every(isMark);
	const isAmongWords = words.some(isMark) && numbers.length >= 3;
	return (
		isRun &&
		(isMarked || isAmongWords ? numbers.length > 0 : words.length === 0 && numbers.length >= 4)
	);
}

/** The values of columns that can be read either way, with both readings: none of them is guessed into a role. */
function nameAmbiguous(context: FormContext, { ambiguous = [], width, headings }: Block, row: Row) {
	if (row.cells.length !== width) return;
	for (const { at, readings } of ambiguous) {
		const textOf = (column: number) => row.cells[column]?.text ?? '';
		const texts = at.map(textOf);
		if (texts.every((text) => text === '')) continue;
		const told = readings.map((reading) =>
			[...reading].map(([role, column]) => `${role} ${textOf(column)}`).join(', ')
		);
		report(
			context,
			'ambiguous-columns',
			texts.join(' | '),
			placeIn(context, {
				row: row.cells.find((cell) => cell.text !== '')?.text,
				column: at.map((column) => headings[column] ?? '').join(' | '),
				line: row.cells[at[0] ?? 0]?.line ?? row.line,
				page: row.page
			}),
			told.join('; or ')
		);
	}
}

/** A block of amounts whose headings name sources and no stage, as standards a head are printed. */
const isPriced = (block: Block): boolean =>
	block.kind === 'money' && block.money.every(({ stage }) => stage === null);

/** People who filled in, checked or signed: their row may hold a date or the subject of the form, and nothing else of it is kept. */
const isPersonal = (row: Row): boolean => row.cells.some(({ text }) => isOfPeople(text));

const isOfPeople = (text: string): boolean =>
	text.split('\n').some((line) => line.length < 60 && namesPeople(line));

/** 项目名称 | X | 项目负责人 | …: the row without the labels of people and what stands behind them. */
function withoutPersons(row: Row): Row {
	let isPerson = false;
	const cells = row.cells.map((cell) => {
		if (cell.text === '') return cell;
		const isLabel = isOfPeople(cell.text);
		const isOut = isLabel || isPerson;
		isPerson = isLabel;
		return isOut ? { ...cell, text: '' } : cell;
	});
	return { ...row, cells };
}

function understood(context: FormContext, state: State, row: Row, next: Row | undefined): boolean {
	const { block } = state;
	if (block?.kind === 'indicators') {
		if (isAside(row) || isLabelBelow(row, block))
			return readLabelRow(context, state.pairs, row, next);
		return (
			readIndicatorRow(context, block, row, state.levels) ||
			readLabelRow(context, state.pairs, row, next)
		);
	}
	if (isLabelled(row, next, block) && readLabelRow(context, state.pairs, row, next)) return true;
	if (block !== null && readInBlock(context, block, row)) return true;
	return readLabelRow(context, state.pairs, row, next) || isRemnant(row, block);
}

/** In text that lost its merged cells, the label of a row of totals reaches over the columns that the row lacks. */
function alignSumRow(row: Row, block: Block | null): Row {
	const at = row.cells.findIndex((cell) => cell.text !== '');
	const lacking = (block?.width ?? 0) - row.cells.length;
	if (lacking <= 0 || at < 0 || !isSumRow(row.cells[at]?.text ?? '')) return row;
	const covered = Array.from({ length: lacking }, () => ({ text: '', covered: true }));
	return { ...row, cells: [...row.cells.slice(0, at + 1), ...covered, ...row.cells.slice(at + 1)] };
}

function readInBlock(context: FormContext, block: Block, row: Row): boolean {
	switch (block.kind) {
		case 'staffing':
			readStaffingRow(context, block, row);
			return true;
		case 'base-money':
		case 'money':
			return readMoneyRow(context, block, row);
		case 'class-scores':
			return readClassScore(context, block, row);
		case 'building':
			return readBuildingRow(context, block, row);
		case 'goals':
			return readGoalRow(context, block, row);
		case 'tasks':
			return readTaskRow(context, block, row);
		case 'fund-summary':
			return readFundRow(context, block, row);
		case 'cost':
			return readCostRow(context, block, row);
		case 'management':
			return true;
		case 'indicators':
			return false;
	}
}

const isAside = (row: Row): boolean =>
	row.cells.some((cell) => /^(备注|说明|填表人|填报人)/.test(cell.text));

/** 评价结论 | text, 自评等级 | 优 below the indicators: a known label in front, and nothing under the values. */
function isLabelBelow(row: Row, block: Block): boolean {
	const first = row.cells.findIndex((cell) => cell.text !== '');
	const label = (row.cells[first]?.text ?? '').split(/[：:]/)[0] ?? '';
	const values = (['target', 'actual', 'weight', 'score'] as const).map(
		(meaning) => row.cells[block.columns.get(meaning) ?? -1]
	);
	return (
		first < (block.columns.get('level3') ?? 0) &&
		labelMeaning(label) !== null &&
		row.cells.filter((cell) => cell.text !== '').length <= 2 &&
		values.every((cell) => cell === undefined || cell.text === '' || cell.text.length > 12)
	);
}

/** The first text of the row is a label and not a row of the block in force. */
function isLabelled(row: Row, next: Row | undefined, block: Block | null): boolean {
	const first = row.cells.findIndex((cell) => cell.text !== '');
	const text = row.cells[first]?.text ?? '';
	const below = next?.table === row.table ? (next.cells[first]?.text ?? '') : '';
	const known = labelMeaning(text.split(/[：:]/)[0] ?? '') ?? labelMeaning(`${text}${below}`);
	if (known === null) return false;
	return block === null || !/money|cost|fund/.test(block.kind) || !/amount|period/.test(known);
}

/** The second half of a broken label, or the words of a heading that runs down the side. */
function isRemnant(row: Row, block: Block | null): boolean {
	const texts = row.cells.map((cell) => cell.text).filter((text) => text !== '');
	return (
		texts.length === 1 &&
		!/\d/.test(texts[0] ?? '') &&
		(/^[一二三四五六七八九十]+、[^。；，]{2,20}$/.test(texts[0] ?? '') ||
			(texts[0]?.length ?? 0) <= (block === null ? 6 : 8))
	);
}

/** 项目名称：X above a table, as it would be read in a cell of its own. */
function readLabelLine(context: FormContext, item: Paragraph): void {
	const meaning = labelMeaning(item.text.split(/[：:]/)[0] ?? '');
	if (context.form.form !== 'narrative' && readScoreLine(context, item)) return;
	if (context.form.form === 'narrative' || item.text.length > 60 || namesPeople(item.text)) return;
	if (meaning === null || /goal|prose|private|amount/.test(meaning)) return;
	const { line } = item;
	const at = lineOf(item);
	const cells = [{ text: item.text, ...(line === undefined ? {} : { line }) }];
	const pairs: PairStages = { stages: new Map(), width: 0 };
	readLabelRow(context, pairs, { kind: 'row', table: 0, cells, ...at }, undefined);
}

const lineOf = ({ line, page }: Row | Paragraph) => ({
	...(line === undefined ? {} : { line }),
	...(page === undefined ? {} : { page })
});

/** 自评总分：96.5分 | 自评结论：优秀 below a table. */
function readScoreLine(context: FormContext, { text, line, page }: Paragraph): boolean {
	if (text.length > 60 || namesPeople(text)) return false;
	for (const part of text.trim().split(/\s+(?=[^\s：:]{2,12}[：:])|[,，;；]/)) {
		const match = /^(.{2,14})[：:]\s*(\d[\d.]*\s*分?.*)$/.exec(part.trim());
		if (match?.[1] === undefined || match[2] === undefined || !isScoreLabel(match[1])) continue;
		if (pushTotal(context, match[1], match[2], placeIn(context, { row: match[1], line, page })))
			return true;
	}
	return false;
}

/** A line beside the table: a date, a unit of money, a form filler (not kept). */
function readAside(context: FormContext, text: string, line: number | undefined): boolean {
	const date = readStatedDate(text, placeIn(context, { line }));
	if (date !== null) context.form.dates.push(date);
	if (date !== null || /填表人|填报人|联系电话|负责人签字/.test(text)) return true;
	return (
		/^(备注|说明|金额单位|金额:[亿万千]?元$|单位|附[件表]\d*$)/.test(
			foldText(text).replace(/\s/g, '')
		) ||
		(moneyUnitIn(text) !== null && text.length < 20)
	);
}

/**
 * The unit that all amounts of the prose around a table are printed in, where the table prints none. It is said once, because a
 * person should check it.
 */
function unitOfProse(context: FormContext): FormContext['moneyUnit'] {
	const units = new Set(context.form.amounts.flatMap(({ printedUnit }) => printedUnit ?? []));
	const [unit] = units;
	if (unit === undefined || units.size > 1) return null;
	report(
		context,
		'unit-from-text',
		unit,
		placeIn(context, {}),
		'the table prints no unit of money; that of the text around it is used'
	);
	return unit;
}

function moneyUnitOf(source: FormItems): FormContext['moneyUnit'] {
	for (const item of source.items) {
		const texts = item.kind === 'paragraph' ? [item.text] : item.cells.map((cell) => cell.text);
		for (const text of texts) {
			const unit = text.length < 40 ? moneyUnitIn(text.replace(/\s/g, '')) : null;
			if (unit !== null) return unit;
		}
	}
	return null;
}
