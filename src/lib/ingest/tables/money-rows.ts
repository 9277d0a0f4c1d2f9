import { readMoney } from '#lib/domain/money.ts';
import { foldText, readMalformedNumber, readNumber } from '#lib/domain/number.ts';
import type { Row } from '../document.ts';
import { noteOrdinal, placeIn, report, type FormContext } from '../form-context.ts';
import {
	columnMeaning,
	foldHeading,
	foldRowLabel,
	isTotalLabel,
	natureOf,
	type ColumnMeaning
} from '../vocabulary.ts';
import { pushAmount } from './amounts.ts';
import { fullMarkIn, partOfPoints, pointsIn } from './full-mark.ts';
import type { Block } from './block.ts';
import { readRateCell } from './rate-cell.ts';
import { readCountColumns } from './table-counts.ts';

/** Reads one row of a money block: an amount for each money column, and the row's own weight, rate and score. */
export function readMoneyRow(context: FormContext, block: Block, row: Row): boolean {
	const { unitName } = context;
	if (!holdsAmounts(block, row, unitName)) return false;
	if (isShifted(block, row)) {
		report(
			context,
			'shifted-column',
			row.cells
				.map(({ text }) => text)
				.filter((text) => text !== '')
				.join(' | '),
			placeIn(context, { line: row.line, page: row.page }),
			'the column of points holds an amount: the cells do not stand below their headings, and none is read'
		);
		return true;
	}
	const nameAt = block.columns.get('name');
	const programme = nameAt === undefined ? '' : (row.cells[nameAt]?.text.replace(/\s/g, '') ?? '');
	// a list of programmes, one a row, with their scores
	const isOfProgramme = programme !== '' && !isTotalLabel(programme) && block.kind === 'money';
	const first = labelOf(block, row, block.money[0]?.at ?? 0, unitName);
	for (const column of block.money) {
		const cell = row.cells[column.at];
		if (cell === undefined || (cell.covered === true && cell.text === '')) continue;
		const label = isOfProgramme ? programme : labelOf(block, row, column.at, unitName);
		const heading = block.headings[column.at]?.replace(/\s/g, '') ?? '';
		// without a label of its own the row is of what the heading names: 其中：财政资金 beside 预算数
		const named = label === '' ? (column.part ?? heading) : label;
		if (label === '' && cell.text === '') continue;
		const isKnown = natureOf(label) !== null || (isTotalLabel(label) && !/小计/.test(label));
		const above = label === '' || isKnown ? '' : sectionOf(block, row, column.at, label);
		pushAmount(context, {
			text: cell.text,
			label:
				label !== '' && column.part !== null ? partLabel(label, column.part, isOfProgramme) : named,
			heading,
			stage: column.stage,
			part: column.part,
			programme: isOfProgramme ? label : null,
			isOfUnit: nameAt !== undefined,
			isTotal: label === '' && column.part === null,
			year: column.year,
			of: column.of,
			place: placeIn(context, {
				section: above,
				row: named,
				column: heading,
				line: cell.line ?? row.line,
				page: row.page
			})
		});
	}
	const label = isOfProgramme ? programme : first;
	if (natureOf(label)?.nature === '基本支出预算调整')
		nameUnclearAdjustment(context, block, row, label);
	readCountColumns(context, block, row, label);
	row.cells.forEach((cell, i) => {
		const heading = block.headings[i] ?? '';
		if (cell.text !== '' && (columnMeaning(heading) === 'ordinal' || namesCode(heading)))
			noteOrdinal(context, cell, row.line);
	});
	nameUnreadColumns(context, block, row, label);
	readRowScore(context, block, row, label, isOfProgramme);
	return true;
}

/** Points of more than a hundred, beside a column of rates: the row is not in line with its heading. */
function isShifted(block: Block, row: Row): boolean {
	const weight = readNumber(row.cells[block.columns.get('weight') ?? -1]?.text ?? '');
	block.isShifted ||= weight !== null && Number(weight.value) > 100 && block.rates.length > 0;
	return block.isShifted;
}

/** 合计 over 中央 and 省: the part of the column says more of the amount than a total's own word. */
const partLabel = (label: string, part: string, isOfProgramme: boolean): string =>
	(isTotalLabel(label) || isOfProgramme) && !isTotalLabel(part) ? part : label;

/**
 * The last text of the label columns in front of the amount; a number there is an amount under another heading and no label. The
 * reporting unit's own name names no part of its money.
 */
function labelOf(block: Block, row: Row, at: number, unitName: string): string {
	const nearest = block.labels.filter((column) => column < at);
	// a list beside a list begins behind the amount in front of it
	const before = block.money.findLast(
		(money) => money.at < at && nearest.some((column) => column > money.at)
	);
	const from = before?.at ?? 0;
	const isDescribed = (column: number) =>
		/^(主要)?(工作|任务|项目|支出|具体)?(内容|说明|依据|用途|描述)$/.test(
			foldHeading(block.headings[column] ?? '')
		);
	const isNamed = nearest.some((column) => !isDescribed(column) && isText(row.cells[column]?.text));
	const textsFrom = (first: number) =>
		nearest
			.filter((column) => column >= first && !(isNamed && isDescribed(column)))
			.map((column) => row.cells[column]?.text.replace(/\s+/g, ' ').trim() ?? '')
			.filter((text) => text !== '' && readMoney(text, '万元') === null);
	const own = textsFrom(from);
	// numbers of things beside a second amount name no row of their own
	const isListBeside = nearest.some(
		(column) => column >= from && from > 0 && !/\d/.test(row.cells[column]?.text ?? '')
	);
	const texts = own.length > 0 || isListBeside ? own : textsFrom(0);
	const label = texts.at(-1) ?? '';
	return label.replace(/\s/g, '') === unitName ? '' : label;
}

/** A text that may name a row, and no number. */
const isText = (text = ''): boolean => /[一-龥]{2,}/.test(text);

/** The text of a label column further left, which groups rows: the county of a list of its programmes. */
function sectionOf(block: Block, row: Row, at: number, label: string): string {
	const texts = block.labels
		.filter(
			(column) =>
				column < at && block.headings[column] !== '' && !/\n/.test(row.cells[column]?.text ?? '')
		)
		.map((column) => row.cells[column]?.text.replace(/\s+/g, ' ').trim() ?? '')
		.filter((text) => text !== '' && readMoney(text, '万元') === null && text !== label);
	return texts.at(-1) ?? '';
}

/** Two amounts in the row of an adjustment may be what it was adjusted from and to, or an adjustment each: no word tells. */
function nameUnclearAdjustment(context: FormContext, block: Block, row: Row, label: string): void {
	const amounts = block.money.flatMap(({ at, stage }) => {
		const text = row.cells[at]?.text ?? '';
		const read = readMoney(text, '万元');
		const isOwn = stage === 'budget' || stage === 'executed';
		return !isOwn || read === null || Number(read.wan) === 0 ? [] : [text];
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

/** 科目编码: its numbers count nothing. */
const namesCode = (heading: string): boolean => /(编码|代码|编号)$/.test(foldHeading(heading));

/** Amounts under a heading that the vocabulary does not know are named once a column. */
function nameUnreadColumns(context: FormContext, block: Block, row: Row, label: string): void {
	row.cells.forEach((cell, i) => {
		const heading = block.headings[i]?.replace(/\s/g, '') ?? '';
		if (heading === '' || columnMeaning(heading) !== null || namesCode(heading)) return;
		if (block.money.some(({ at }) => at === i) || block.rates.some(({ at }) => at === i)) return;
		if ([...block.columns.values(), ...block.counts.map(({ at }) => at)].includes(i)) return;
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

/** Some money column holds an amount, and none holds a sentence: else the row belongs to another part of the form. */
function holdsAmounts(block: Block, row: Row, unitName: string): boolean {
	if (row.cells.length < block.width - 1) return false;
	const texts = block.money.map(({ at }) => foldText(row.cells[at]?.text ?? ''));
	const label = labelOf(block, row, block.money[0]?.at ?? 0, unitName);
	const isKnown = natureOf(label) !== null || isTotalLabel(label);
	if (
		texts.some(
			(text) =>
				text.length >= 24 ||
				/[一-龥]/.test(text.replace(/人民币|[亿万千百]*元|[亿万]|不适用|无/g, ''))
		)
	)
		return false;
	const isAmount = (text: string) =>
		readMoney(text, '万元') !== null || readMalformedNumber(text) !== null;
	if (texts.some(isAmount))
		return texts.every((text) => text === '' || isAmount(text) || !/\d/.test(text));
	// 政府性基金拨款： without amounts is a label of its own, with its value behind the colon
	const points = [...block.rates.map(({ at }) => at), block.columns.get('weight') ?? -1];
	const hasRate = points.some(
		(at) => readNumber(foldText(row.cells[at]?.text ?? '').replace(/%$/, '')) !== null
	);
	return (
		(isKnown && !/[:：]$/.test(label)) ||
		(label !== '' && hasRate) ||
		(label !== '' && texts.every((text) => text === '') && isPlaceholder(row))
	);
}

const isPlaceholder = (row: Row): boolean => row.cells.some((cell) => /^[.…]+$/.test(cell.text));

/** What a row without a label is of: all the money where a column sums it, else what the first column names. */
function headOf(block: Block): string {
	const parts = block.money.map(({ at }) => foldHeading(block.headings[at] ?? ''));
	return parts.find(isTotalLabel) ?? parts[0] ?? '';
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
	const of = label === '' ? headOf(block) : foldRowLabel(label);
	for (const { at, kind } of block.rates) {
		const cell = row.cells[at];
		if (cell === undefined || cell.text === '') continue;
		const place = placeIn(context, {
			row: label,
			column: block.headings[at]?.replace(/\s/g, ''),
			line: cell.line ?? row.line,
			page: row.page
		});
		context.form.statedRates.push({
			...readRateCell(context, cell.text, place),
			kind,
			of,
			programme: isOfProgramme ? label : null
		});
	}
	const headed = fullMarkIn(block.headings[block.columns.get('score') ?? -1] ?? '');
	// 得分（20分*执行率） prints the weight in the heading of the scores, 预算执行情况（20分） down the side of the block
	const isTotal = isTotalLabel(label) || label === '';
	const points = (meaning: 'weight' | 'score') => {
		const at = block.columns.get(meaning) ?? -1;
		const shared = block.columns.get(meaning === 'weight' ? 'score' : 'weight') ?? -1;
		const isShared = at < 0 && partOfPoints(block.headings[shared] ?? '', meaning) !== null;
		return isShared
			? pointsIn(row.cells[shared]?.text ?? '', block.headings[shared] ?? '', meaning)
			: pointsIn(text(meaning), block.headings[at] ?? '', meaning);
	};
	const weight = readNumber(
		points('weight') ||
			(text('score') === '' ? '' : (headed ?? '')) ||
			(isTotal ? (block.fullMark ?? '') : '')
	);
	const score = readNumber(points('score'));
	if (weight === null && score === null) return;
	const place = placeOf(score === null ? 'weight' : 'score');
	const raw = (score === null ? '' : text('score')) || text('weight') || text('score');
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
