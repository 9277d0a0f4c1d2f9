import { readMoney } from '#lib/domain/money.ts';
import { readQuantity } from '#lib/domain/read-quantity.ts';
import { foldText, readNumber } from '#lib/domain/number.ts';
import type { Stage } from '#lib/domain/record.ts';
import type { Cell, Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import {
	columnMeaning,
	foldHeading,
	foldRowLabel,
	isTotalLabel,
	labelMeaning,
	natureOf,
	type LabelMeaning
} from '../vocabulary.ts';
import { pushAmount } from './amounts.ts';
import { isAmountText } from './column-profile.ts';
import { fullMarkIn } from './full-mark.ts';
import { pushGoal } from './goal-rows.ts';
import { moneyHeading } from './money-heading.ts';
import { readRateCell } from './rate-cell.ts';
import { isScoreLabel, pushTotal } from './stated-total.ts';

/** A label with its value, as a row prints them side by side or in one cell. */
interface Labelled {
	label: string;
	at: number;
	value: Cell;
	valueAt: number;
	/** Label and value stand in one cell: 预算数：8.6. */
	isInline: boolean;
}

/** What a label says of its own amount and of the amounts below it: 计划安排资金 over 其中：省财政. */
interface StageHead {
	stage: Stage | null;
	heading: string;
	horizon?: 'mid-term' | 'annual';
}

/** The heads of the columns of label and amount, by the position of their labels. */
export interface PairStages {
	stages: Map<number, StageHead>;
	width: number;
}

/**
 * Reads rows of labels and their values: 部门名称 | X, 项目名称：X, 项目金额 | 8.33 | 其中：财政资金 | 8.33, 自评得分 | 96.5. A label
 * may be broken over two rows (项目支 / 出名称), then the text stands beside its first half.
 * @param pairs what labels of earlier rows say of the amounts below them; the row adds its own
 * @returns whether the row held labels that are known
 */
export function readLabelRow(
	context: FormContext,
	pairs: PairStages,
	row: Row,
	next: Row | undefined
): boolean {
	if (headPairs(pairs, row, next, context.year)) return true;
	const found = labelled(row, next, context.year);
	if (pairs.width !== row.cells.length) {
		pairs.stages.clear();
		pairs.width = row.cells.length;
	}
	// 补助标准（每人每年） is a price a head: its numbers are no budget
	const isStandard = row.cells.some((cell) => namesStandard(cell.text));
	let kept = 0;
	let amounts = 0;
	for (const entry of found) {
		if (isPrivate(entry) || isListHead(entry) || keepAchieved(context, entry)) kept += 1;
		else if (keepScore(context, row, entry) || keepRate(context, row, entry)) kept += 1;
		else if (!isStandard && keepAmount(context, pairs, row, entry, found)) {
			kept += 1;
			amounts += 1;
		} else if (keepField(context, row, entry)) kept += 1;
	}
	if (amounts > 0) keepExecution(context, row, found);
	return kept > 0;
}

/**
 * A row of heads over pairs of label and amount: 计划 | 到位 | 支出 | 结余 over 合计 | 50 | 合计 | 45 …. Text that lost its merged cells
 * has half as many heads as the row below has cells.
 */
function headPairs(
	pairs: PairStages,
	row: Row,
	below: Row | undefined,
	year: number | null
): boolean {
	if (below === undefined || below.table !== row.table) return false;
	const filled = row.cells.flatMap((cell, at) => (cell.text === '' ? [] : [at]));
	const heads = filled.flatMap((at) => {
		const head = stageHead(row.cells[at]?.text ?? '', year);
		return head === null ? [] : [{ at, head }];
	});
	if (heads.length < 2 || heads.length !== filled.length) return false;
	const isHalf = row.cells.length < below.cells.length;
	const labels = heads.map(({ at }, k) => (isHalf ? 2 * k : at));
	const isPair = (at: number) => {
		const amount = below.cells.slice(at + 1).find((cell) => cell.covered !== true)?.text ?? '';
		return isMoneyLabel(below.cells[at]?.text ?? '') && (amount === '' || isAmountText(amount));
	};
	if (!labels.every(isPair)) return false;
	pairs.stages.clear();
	pairs.width = below.cells.length;
	heads.forEach(({ head }, k) => pairs.stages.set(labels[k] ?? 0, head));
	return true;
}

export const namesStandard = (text: string): boolean =>
	/标准|单价|每(人|户|亩|月|次|生|学年)|人均|户均|生均/.test(text) && text.length <= 24;

function labelled(row: Row, next: Row | undefined, year: number | null): Labelled[] {
	const found: Labelled[] = [];
	for (let i = 0; i < row.cells.length; i += 1) {
		const cell = row.cells[i];
		if (cell === undefined || cell.text === '') continue;
		const several = severalIn(cell);
		if (several.length > 1) {
			for (const entry of several) found.push({ ...entry, at: i, valueAt: i, isInline: true });
			continue;
		}
		const inline = inlineOf(cell);
		if (inline !== null) {
			found.push({ ...inline, at: i, valueAt: i, isInline: true });
			continue;
		}
		if (isAmountText(cell.text)) continue;
		const below = next?.table === row.table ? (next.cells[i]?.text ?? '') : '';
		const beside = row.cells[i + 1]?.text ?? '';
		const whole = [cell.text, `${cell.text}${below}`, `${cell.text}${beside}`];
		const label = whole.find((text) => labelMeaning(text) !== null) ?? cell.text;
		const isSplit = label === whole[2] && label !== cell.text;
		const at = valueAfter(row, isSplit ? i + 1 : i);
		const value = row.cells[at];
		const isLabelToo =
			value === undefined || (labelMeaning(label) !== 'private' && isLabelItself(value, year));
		const glued = value === undefined || !isMoneyLabel(label) ? null : gluedAmount(value);
		if (glued !== null)
			found.push({ label, at: i, value: glued.value, valueAt: i, isInline: false });
		else if (isLabelToo)
			found.push({ label, at: i, value: { ...cell, text: '' }, valueAt: i, isInline: false });
		else {
			found.push({ label, at: i, value, valueAt: at, isInline: false });
			i = at;
		}
	}
	return found;
}

/** A cell that is a label of its own cannot be the value of the one in front of it. */
const isLabelItself = (cell: Cell, year: number | null): boolean =>
	labelMeaning(cell.text) !== null ||
	inlineOf(cell) !== null ||
	isMoneyLabel(cell.text) ||
	isScoreLabel(cell.text) ||
	(cell.text.length <= 16 && stageHead(cell.text, year) !== null);

/** The next cell with text; a blank cell of its own is the value of a label in front of it. */
function valueAfter(row: Row, at: number): number {
	for (let i = at + 1; i < row.cells.length; i += 1) if (row.cells[i]?.text !== '') return i;
	return -1;
}

const isMoneyLabel = (text: string): boolean =>
	natureOf(text.replace(/[:：]$/, '')) !== null || isTotalLabel(text.replace(/[:：]$/, ''));

/** 预算数：8.6, 其中：财政拨款：61, 项目名称：X, and 中央补助资金50, where a name of money ends in its amount. */
function inlineOf(cell: Cell): { label: string; value: Cell } | null {
	const text = cell.text.trim();
	const colon = /^(?:[一二三四五六七八九十]+、)?(.{2,30})[：:]\s*([^：:]*)$/s.exec(text);
	const label = colon?.[1];
	const value = colon?.[2]?.trim() ?? '';
	if (label !== undefined && value !== '' && !/^(亿|万|千)?元$/.test(value)) {
		const isMoney = isAmountText(value) && /\d/.test(value);
		if (isMoney || labelMeaning(label) !== null || isScoreLabel(label) || isMoneyLabel(label))
			return { label, value: { ...cell, text: value } };
	}
	const first = /^([^：:]{2,24})[：:](.*)$/s.exec(text);
	if (
		first?.[1] !== undefined &&
		labelMeaning(first[1]) !== null &&
		(first[2] ?? '').trim() !== '' &&
		!/^(亿|万|千)?元$/.test(first[2]?.trim() ?? '')
	)
		return { label: first[1], value: { ...cell, text: first[2]?.trim() ?? '' } };
	return gluedAmount(cell);
}

/** Whether a text is nothing but labels with their amounts, which are read as such and not as sentences. */
export const listsAmounts = (text: string): boolean => severalIn({ text }).length > 1;

/** 财政拨款：120；自筹：30 in one cell. */
function severalIn(cell: Cell): { label: string; value: Cell }[] {
	const parts = cell.text
		.replace(/^\s*[一二三四五六七八九十\d]+[、.](?=[一-龥])/, '')
		// 财政拨款：120万元（其中：上级100万元；本级20万元）
		.replace(/[（(]其中[:：]?([^（）()]*)[)）]\s*$/, ';$1')
		.split(/[;；,，、\n]\s*(?!\d{3}(?!\d))/)
		.filter((part) => part.trim() !== '');
	const entries = parts.flatMap((part) => {
		const match = /^\s*(.{2,20}?)[：:]?\s*(\d[\d,]*(?:\.\d+)?\s*(?:万元|亿元|元)?)\s*$/s.exec(part);
		return match?.[1] === undefined ||
			match[2] === undefined ||
			!(isMoneyLabel(match[1]) || /资金|拨款|经费|补助|自筹/.test(match[1]))
			? []
			: [{ label: match[1], value: { ...cell, text: match[2].trim() } }];
	});
	return entries.length === parts.length ? entries : [];
}

/** 中央补助资金50: a name of money that ends in its amount. */
function gluedAmount(cell: Cell): { label: string; value: Cell } | null {
	const text = cell.text.trim();
	const glued =
		/^((?:.{2,30}(?:资金|经费|补助|拨款)|.{0,10}(?:总额|合计|总计))(?:[（(][^（）()]*[）)])?)\s*(\d[\d,]*(?:\.\d+)?(?:万元|万|元)?)$/s.exec(
			text
		);
	if (glued?.[1] !== undefined && glued[2] !== undefined)
		return { label: glued[1], value: { ...cell, text: glued[2] } };
	return null;
}

/** 按收入性质分： heads the list of amounts below it. */
const isListHead = ({ label, value }: Labelled): boolean =>
	value.text === '' && natureOf(label.replace(/[:：]$/, ''))?.relation === 'total';

const isPrivate = ({ label }: Labelled): boolean => labelMeaning(label) === 'private';

function placeOf(context: FormContext, row: Row, label: string, value: Cell) {
	return placeIn(context, {
		row: foldText(label).replace(/\s/g, ''),
		line: value.line ?? row.line,
		page: row.page
	});
}

function keepScore(context: FormContext, row: Row, { label, value }: Labelled): boolean {
	if (!isScoreLabel(label) || value.text === '') return false;
	return pushTotal(context, label, value.text, placeOf(context, row, label, value));
}

function keepRate(context: FormContext, row: Row, { label, value }: Labelled): boolean {
	const folded = foldHeading(label);
	const isRate = columnMeaning(label) === 'rate' || /(执行|支出|支付|使用)(率|进度)$/.test(folded);
	const number = readNumber(foldText(value.text).replace(/%$/, ''));
	if (!isRate || number === null) return false;
	context.form.statedRates.push({
		...readRateCell(context, value.text, placeOf(context, row, label, value)),
		kind: 'execution',
		of: folded,
		programme: null
	});
	return true;
}

/** 资金总额：164.97, 计划安排资金 | 1088 | 实际支出 | 1020, 其中：财政拨款 | 120, 中期资金总额 | 9000. */
function keepAmount(
	context: FormContext,
	pairs: PairStages,
	row: Row,
	entry: Labelled,
	all: readonly Labelled[]
): boolean {
	const { label, value, at } = entry;
	// 854万元（甲400万元，乙454万元）: what stands in brackets explains the amount
	const text = value.text.replace(/^(\d[\d,.]*\s*[万亿]?元?)\s*[（(].*[)）]$/s, '$1');
	const isAmount = text !== '' && isAmountText(text) && (/\d/.test(text) || isMoneyLabel(label));
	const printsUnit = /(万|亿)?元$|万$/.test(foldText(text)) && /\d/.test(text);
	if (/编码|编号|代码|文号|电话|邮编|日期|期限|年限|序号|时间/.test(label)) return false;
	const heads = stageHead(label, context.year);
	const above = pairs.stages.get(at);
	const known = isMoneyLabel(label) || labelMeaning(label) === 'amount-requested';
	if (heads !== null && (isAmount || isBlankHead(entry, all, context.year)))
		pairs.stages.set(at, heads);
	if (!isAmount) {
		if (text !== '' && readMoney(text, '万元') === null) return false;
		// a blank beside a label that names money is an amount that nobody reported
		const isBlank =
			known &&
			natureOf(label)?.relation !== 'total' &&
			(/[:：]$/.test(label) || hasBlankBeside(row, at));
		const isHeadOfBlank =
			heads !== null && hasBlankBeside(row, at) && isBlankHead(entry, all, context.year);
		if (!isBlank && !isHeadOfBlank) return false;
	}
	if (!known && heads === null && !printsUnit && !namesMoney(label) && above === undefined)
		return false;
	if (heads === null && !known && labelMeaning(label) !== null) return false;
	const isHead = heads !== null && !known;
	const own = foldRowLabel(label.replace(/[：:]$/, ''));
	pushAmount(context, {
		text,
		label: own,
		heading: label,
		stage: heads?.stage ?? above?.stage ?? null,
		isTotal: isHead || /^(项目金额|金额)$/.test(own) || labelMeaning(label) === 'amount-requested',
		programme: own === '金额' ? parentFund(context) : null,
		horizon: heads?.horizon ?? above?.horizon,
		place: {
			...placeOf(context, row, own, value),
			...(heads === null && above === undefined ? {} : { column: (heads ?? above)?.heading ?? '' })
		}
	});
	return true;
}

/** 金额 behind 所属专项名称 is that fund's. */
const parentFund = (context: FormContext): string | null =>
	context.form.fields.findLast((field) => /所属专项/.test(field.label))?.text ?? null;

const namesMoney = (label: string): boolean => {
	const heading = moneyHeading(label.replace(/[：:]$/, ''), null);
	return heading !== null;
};

/** The stage that a label of a pair names for itself and for the labels below it. */
function stageHead(label: string, year: number | null): StageHead | null {
	const folded = foldHeading(label.replace(/[：:]$/, ''));
	if (/^(中期|长期|中长期|实施期).{0,6}(资金|总额)/.test(folded))
		return { stage: 'requested', heading: folded, horizon: 'mid-term' };
	if (/^年度.{0,6}总额$/.test(folded)) return { stage: null, heading: folded };
	if (natureOf(label) !== null || isTotalLabel(label)) return null;
	const namesBudget =
		/资金|预算|支出|经费|投资|金额|拨款|决算|收入|(执行|到位|下达|结余)(数|额)|^(实际|已|累计)(到位|下达|支付|拨付|执行)/.test(
			folded
		);
	if (columnMeaning(folded) === null && !namesBudget) return null;
	const heading = moneyHeading(folded, year);
	return heading === null || heading.stage === null
		? null
		: { stage: heading.stage, heading: folded };
}

/** A head whose amount is blank, beside heads that have theirs: 实际到位资金 | (blank) | 实际支出 | 79.3. */
const isBlankHead = (entry: Labelled, all: readonly Labelled[], year: number | null): boolean =>
	entry.value.text === '' &&
	all.some(
		(other) =>
			other !== entry &&
			isAmountText(other.value.text) &&
			/\d/.test(other.value.text) &&
			stageHead(other.label, year) !== null
	);

const hasBlankBeside = (row: Row, at: number): boolean => {
	const beside = row.cells.slice(at + 1).find((cell) => cell.covered !== true);
	return beside !== undefined && beside.text === '';
};

/**
 * 预算执行情况（20分） | 预算数：8.6 | 执行数：8.17 | 95% | 19: the full mark down the side, the rate and the points at the end of a row
 * of labels and amounts.
 */
function keepExecution(context: FormContext, row: Row, found: readonly Labelled[]): void {
	const side = found.find(
		({ label }) => /预算|资金|执行/.test(label) && fullMarkIn(label) !== null
	);
	const free = row.cells.flatMap((cell, at) =>
		cell.text === '' || found.some((entry) => entry.valueAt === at || entry.at === at)
			? []
			: [{ cell, at }]
	);
	const of = foldHeading((side?.label ?? found[0]?.label ?? '').split('\n')[0] ?? '');
	const placeAt = (line: number | undefined) =>
		placeIn(context, { row: of, line: line ?? row.line, page: row.page });
	const rate = free.find(({ cell }) => /^\d[\d.]*%$/.test(foldText(cell.text)));
	if (rate !== undefined)
		context.form.statedRates.push({
			...readRateCell(context, rate.cell.text, placeAt(rate.cell.line)),
			kind: 'execution',
			of,
			programme: null
		});
	if (side === undefined) return;
	const last = free.findLast(({ cell }) => readNumber(cell.text.replace(/分$/, '')) !== null);
	context.form.statedScores.push({
		raw: last?.cell.text ?? side.label.replace(/\s/g, ''),
		status: 'reported',
		place: placeAt(last?.cell.line),
		kind: 'execution',
		of,
		weight: fullMarkIn(side.label),
		score:
			last === undefined ? null : (readNumber(last.cell.text.replace(/分$/, ''))?.value ?? null),
		grade: null
	});
}

/** 实际完成：组织演出186场 in a cell beside the goal. */
function achievedIn(row: Row): string | null {
	for (const { text } of row.cells) {
		const found = /^\s*(?:全年|年度|目标)?(?:实际)?完成(?:情况)?[:：]\s*(\S.*)$/s.exec(text)?.[1];
		if (found !== undefined) return found.trim();
	}
	return null;
}

/** 完成情况 | text below 年度目标 | text: what became of the goal above. */
function keepAchieved(context: FormContext, { label, value }: Labelled): boolean {
	const goal = context.form.goals.at(-1);
	if (!/^(年度|全年|总体|绩效)*(目标)?(实际)?(目标)?完成情况$/.test(foldHeading(label)))
		return false;
	if (goal === undefined || goal.actual !== null || value.text.length < 6) return false;
	goal.actual = value.text;
	const read = readQuantity(value.text, {
		role: 'actual',
		place: placeIn(context, { row: foldHeading(label), line: value.line }),
		moneyUnit: null,
		year: context.year
	});
	if (read.class !== 'blank') goal.actualQuantities = [read];
	return true;
}

/** Labels of text: names, periods, goals. People and prose stay where they are. */
function keepField(context: FormContext, row: Row, { label, value }: Labelled): boolean {
	const meaning: LabelMeaning | null = labelMeaning(label);
	if (meaning === null) return false;
	const name = foldText(label).replace(/\s/g, '');
	const text = value.text
		.replace(/\s+/g, ' ')
		.replace(/^[（(]盖章[）)]/, '')
		.replace(/\s+(金额)?(单位|填[报表](时间|日期)|日期|年度)[:：].*$/, '')
		.trim();
	if (meaning === 'private' || meaning === 'prose' || meaning === 'amount-requested' || text === '')
		return true;
	if (meaning === 'goal') {
		pushGoal(
			context,
			{
				expected: value.text.replace(/^(预期|年初|年度)(设定)?目标[:：]\s*/, ''),
				actual: achievedIn(row)
			},
			value.line === undefined ? row : { line: value.line },
			name
		);
		return true;
	}
	// 二级项目名称 is the programme itself, 一级项目名称 what it belongs to
	if (meaning === 'programme' && (context.form.programme === null || /^二级/.test(name)))
		context.form.programme = text;
	context.form.fields.push({ label: name, text, place: placeOf(context, row, label, value) });
	return true;
}
