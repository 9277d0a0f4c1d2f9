import { readMoney } from '#lib/domain/money.ts';
import { foldText, readNumber } from '#lib/domain/number.ts';
import type { Quantity } from '#lib/domain/quantity.ts';
import { readQuantity } from '#lib/domain/read-quantity.ts';
import type { Indicator } from '#lib/domain/record.ts';
import type { Row } from '../document.ts';
import { placeIn, report, type FormContext } from '../form-context.ts';
import { soleText } from '../split-forms.ts';
import {
	columnMeaning,
	foldHeading,
	isSumRow,
	isTotalLabel,
	natureOf,
	type ColumnMeaning
} from '../vocabulary.ts';
import { pushAmount } from './amounts.ts';
import { isClassName } from './column-profile.ts';
import { pushGoal } from './goal-rows.ts';
import type { Block } from './block.ts';
import { columnBehind } from './indicator-columns.ts';
import { partOfPoints, pointsIn } from './full-mark.ts';
import { readRateCell } from './rate-cell.ts';
import { isScoreLabel, pushTotal } from './stated-total.ts';
import { readTotalRow } from './total-row.ts';

/** Level-1 and level-2 headings reach down over the rows that leave them empty. */
export interface Levels {
	level1: string;
	level2: string;
}

/** Reads one row of an indicator block. */
export function readIndicatorRow(
	context: FormContext,
	block: Block,
	row: Row,
	levels: Levels
): boolean {
	if (row.cells.slice(0, 3).some((cell) => isSumRow(cell.text)))
		return readTotalRow(context, block, row);
	if (row.cells.length < (block.columns.get('target') ?? 0) + 1) return false;
	if (readFund(context, block, row) && !holdsIndicator(block, row)) return true;
	if (readTotalLine(context, row) || readClassLine(context, row, levels)) return true;
	if (readMoneyAmongIndicators(context, block, row)) return true;
	if (readExecutionRow(context, block, row)) return true;
	if (block.midterm === undefined) return readHalf(context, block, row, levels, undefined);
	const upper = block.midterm.columns;
	const mid = { ...block, columns: upper };
	// both halves stand below one class of the first level; a half that nobody filled says nothing of its classes
	const own = { ...levels };
	if (holdsIndicator(mid, row)) readHalf(context, mid, row, own, 'mid-term');
	else carryLevels(own, textAt(mid, row, 'level1'), textAt(mid, row, 'level2'), mid);
	levels.level1 = own.level1;
	if (holdsIndicator(block, row) || !holdsIndicator(mid, row))
		return readHalf(context, block, row, levels, 'annual');
	carryLevels(levels, textAt(block, row, 'level1'), textAt(block, row, 'level2'), block);
	return true;
}

const textAt = (block: Block, row: Row, meaning: ColumnMeaning): string =>
	row.cells[block.columns.get(meaning) ?? -1]?.text ?? '';

const holdsIndicator = (block: Block, row: Row): boolean =>
	textAt(block, row, 'level3') !== '' || textAt(block, row, 'target') !== '';

function readHalf(
	context: FormContext,
	block: Block,
	row: Row,
	levels: Levels,
	horizon: 'mid-term' | 'annual' | undefined
): boolean {
	const text = (meaning: ColumnMeaning) => textAt(block, row, meaning);
	if (text('level1') !== '') readLevelWeight(context, text('level1'), row);
	carryLevels(levels, text('level1'), text('level2'), block);
	keepLevelWeights(context, block, row);
	const named = splitName(text('level3'));
	if (named.level2 !== '') levels.level2 = named.level2;
	const values = [named.name, ...(['target', 'actual', 'weight', 'score'] as const).map(text)];
	if (values.every((value) => value === '')) return keepEmptyRow(context, row, levels, block);
	const name = described(named.name, text('description'));
	const line = row.cells[block.columns.get('level3') ?? 0]?.line ?? row.line;
	keepRates(context, block, row, name);
	for (const { at, scope } of block.values ?? [
		{ at: block.columns.get('target') ?? -1, scope: undefined }
	]) {
		const own: Block = { ...block, columns: withTarget(block.columns, at) };
		context.form.indicators.push({
			...levels,
			level3: name,
			...readValues(context, own, row, levels, named.name),
			weight: number(context, block, row, 'weight', name) ?? named.weight,
			score: number(context, block, row, 'score', name),
			explanation: text('explanation') === '' ? null : text('explanation'),
			...(text('standard') === '' ? {} : { standard: text('standard') }),
			...(horizon === undefined ? {} : { horizon }),
			...(scope === undefined ? {} : { scope }),
			place: placeIn(context, {
				section: horizonOf(block, row),
				row: named.name === '' ? levels.level2 : named.name,
				column: scope,
				line,
				page: row.page
			})
		});
	}
	return true;
}

/** A programme of a table of programmes: its amount and goal stand beside its first indicator. The unit's own row sums them. */
function readFund(context: FormContext, { fund, headings }: Block, row: Row): boolean {
	const name = fund === undefined ? '' : (row.cells[fund.name]?.text ?? '').replace(/\s/g, '');
	const cell = row.cells[fund?.amount ?? -1];
	if (fund === undefined || name === '' || cell === undefined || cell.text === '') return false;
	if (readMoney(cell.text, '万元') === null) return false;
	const heading = headings[fund.amount]?.replace(/\s/g, '') ?? '';
	const isTotal = name === context.unitName || isTotalLabel(name);
	pushAmount(context, {
		text: cell.text,
		label: isTotal ? heading : name,
		heading,
		stage: null,
		isTotal,
		isOfUnit: isTotal,
		programme: isTotal ? null : name,
		place: placeIn(context, {
			row: name,
			column: heading,
			line: cell.line ?? row.line,
			page: row.page
		})
	});
	const goal = row.cells[fund.goal ?? -1];
	if (goal !== undefined && goal.text !== '')
		pushGoal(
			context,
			{ expected: goal.text, actual: null },
			goal.line === undefined ? row : { line: goal.line },
			foldHeading(headings[fund.goal ?? -1] ?? '')
		);
	return true;
}

const rateKinds = [
	['completion-rate', 'completion'],
	['score-coefficient', 'score-coefficient']
] as const;

/** 完成率 and 得分系数 beside the values of an indicator: rates that the form states of it. */
function keepRates(context: FormContext, block: Block, row: Row, name: string): void {
	for (const [meaning, kind] of rateKinds) {
		const at = block.columns.get(meaning) ?? -1;
		const cell = row.cells[at];
		if (cell === undefined || !/^\d[\d.]*%?$/.test(foldText(cell.text))) continue;
		if (at === block.columns.get('actual')) continue;
		const place = placeIn(context, {
			row: name,
			column: foldHeading(block.headings[at] ?? ''),
			line: cell.line ?? row.line,
			page: row.page
		});
		context.form.statedRates.push({
			...readRateCell(context, cell.text, place),
			kind,
			of: name,
			programme: null
		});
	}
}

const withTarget = (columns: Map<ColumnMeaning, number>, at: number): Map<ColumnMeaning, number> =>
	at < 0 || columns.get('target') === at ? columns : new Map([...columns, ['target', at]]);

/** 数量指标25分 / 绿化公路里程 and 苗木成活率（30分）: a class and points that stand in the cell of the name. */
function splitName(text: string): { level2: string; name: string; weight: string | null } {
	const classed =
		/^\s*([一-龥]{2,8}?指标)\s*[(（]?\s*(\d+(?:\.\d+)?)\s*分\s*[)）]?\s*[:：]?\s*(\S.*)$/s.exec(
			text
		);
	if (classed?.[1] !== undefined && isClassName(classed[1]))
		return { level2: classed[1], name: classed[3]?.trim() ?? '', weight: classed[2] ?? null };
	const pointed = /^(.{2,}?)\s*[(（]\s*(\d+(?:\.\d+)?)\s*分\s*[)）]\s*$/s.exec(text);
	return pointed?.[1] === undefined
		? { level2: '', name: text, weight: null }
		: { level2: '', name: pointed[1].trim(), weight: pointed[2] ?? null };
}

/** 一、投入（20分） in a row of its own: the class of the rows below, with its points. */
function readClassLine(context: FormContext, row: Row, levels: Levels): boolean {
	const sole = soleText(row);
	const match =
		sole === null
			? null
			: /^[(（]?[一二三四五六七八九十\d]+[、.)）]\s*([一-龥]{2,12})\s*[(（]\s*\d+(?:\.\d+)?\s*分\s*[)）]$/.exec(
					sole.trim()
				);
	if (sole === null || match?.[1] === undefined) return false;
	readLevelWeight(
		context,
		sole.trim().replace(/^[(（]?[一二三四五六七八九十\d]+[、.)）]\s*/, ''),
		row
	);
	levels.level1 = match[1];
	levels.level2 = '';
	return true;
}

/** 自评总得分：92.4分（满分100分） in a merged cell below the indicators. */
function readTotalLine(context: FormContext, row: Row): boolean {
	const sole = soleText(row);
	const match = sole === null ? null : /^(.{2,12}?)[：:]?\s*(\d[\d.]*\s*分?.*)$/s.exec(sole.trim());
	if (match?.[1] === undefined || match[2] === undefined || !isScoreLabel(match[1])) return false;
	const place = placeIn(context, { row: match[1], line: row.line, page: row.page });
	return pushTotal(context, match[1], match[2].replace(/\s/g, ''), place);
}

/** 中央补助 | 300.00 below the indicators of money: a source of money in a cell of text, its amount under the actual values. */
function readMoneyAmongIndicators(context: FormContext, block: Block, row: Row): boolean {
	const at = block.columns.get('actual') ?? block.columns.get('target') ?? -1;
	const value = row.cells[at];
	if (value === undefined || readMoney(value.text, '万元') === null) return false;
	if (textAt(block, row, 'weight') !== '' || textAt(block, row, 'score') !== '') return false;
	const before = row.cells.slice(0, at).filter((cell) => cell.text !== '');
	const source = before.at(-1)?.text ?? '';
	const name = textAt(block, row, 'level3');
	const isSource = natureOf(source) !== null || isTotalLabel(source);
	if (!isSource || source === name || (name !== '' && !/资金|经费|预算|投资/.test(name)))
		return false;
	const label = isTotalLabel(source) && name !== '' ? name : source;
	pushAmount(context, {
		text: value.text,
		label,
		heading: block.headings[at] ?? '',
		stage: null,
		isTotal: isTotalLabel(source),
		place: placeIn(context, {
			row: label,
			column: block.headings[at]?.replace(/\s/g, ''),
			line: value.line ?? row.line,
			page: row.page
		})
	});
	return true;
}

/** 预算执行率得分 | 10 | 9.36 among the indicators: the points for execution, which are no indicator. */
function readExecutionRow(context: FormContext, block: Block, row: Row): boolean {
	const at = row.cells.findIndex((cell) => cell.text !== '');
	const of = foldHeading(row.cells[at]?.text ?? '');
	if (textAt(block, row, 'level3') !== '' && textAt(block, row, 'level3') !== row.cells[at]?.text)
		return false;
	if (!/^预算(资金)?执行(率|情况)?(得分)?$/.test(of)) return false;
	// below a class whose cell reaches down to it the rate is one of the indicators
	const above = block.columns.get('level2') ?? block.columns.get('level1');
	if (at === block.columns.get('level3') && row.cells[above ?? -1]?.covered === true) return false;
	if (textAt(block, row, 'level3') !== '' && textAt(block, row, 'target') !== '') return false;
	const weight = number(context, block, row, 'weight', of);
	const score = number(context, block, row, 'score', of);
	if (weight === null && score === null) return false;
	const by = block.columns.get(score === null ? 'weight' : 'score') ?? 0;
	context.form.statedScores.push({
		raw: row.cells[by]?.text ?? '',
		status: 'reported',
		place: placeIn(context, {
			row: of,
			column: block.headings[by]?.replace(/\s/g, ''),
			line: row.cells[by]?.line ?? row.line,
			page: row.page
		}),
		kind: 'execution',
		of,
		weight,
		score,
		grade: null
	});
	return true;
}

/** 产出数量指标1 is a number in a form, not a name: then the description beside it names what is measured. */
function described(name: string, description: string): string {
	const isNumbered = /^[一-龥]{0,10}指标\d*[:：]?$/.test(name.replace(/\s/g, ''));
	return isNumbered && description !== '' && description.length <= 40 ? description : name;
}

/** 长期绩效目标 or 年度绩效目标, where a form has a block of rows for each and names it down the side. */
function horizonOf(block: Block, row: Row): string | undefined {
	const first = block.columns.get('level1') ?? block.columns.get('level2') ?? 0;
	for (const cell of row.cells.slice(0, first))
		if (/(长期|中期|年度).{0,4}(目标|指标)/.test(cell.text))
			block.horizon = cell.text.replace(/\s/g, '');
	return block.horizon;
}

function carryLevels(levels: Levels, level1: string, level2: string, block: Block): void {
	const clean = (heading: string) => heading.replace(/\s+/g, '');
	if (level1 !== '' && block.columns.has('level1')) {
		if (clean(level1) !== levels.level1) levels.level2 = '';
		levels.level1 = clean(level1);
	}
	if (level2 !== '') levels.level2 = clean(level2);
}

/** 决策 | 20 | 项目立项 | 12 | 论证决策 | 7: a column of points behind each level, those of an upper level once for its class. */
function keepLevelWeights(context: FormContext, block: Block, row: Row): void {
	for (const level of ['level1', 'level2'] as const) {
		const of = block.columns.get(level);
		const behind = of === undefined ? -1 : columnBehind(block.headings, of);
		if (of === undefined || columnMeaning(block.headings[behind] ?? '') !== 'weight') continue;
		if (behind === block.columns.get('weight')) continue;
		const cell = row.cells[behind];
		const name = foldHeading(row.cells[of]?.text ?? '');
		const weight = readNumber((cell?.text ?? '').replace(/[分%]$/, ''));
		if (cell === undefined || weight === null || name === '') continue;
		context.form.statedScores.push({
			raw: cell.text,
			status: 'reported',
			place: placeIn(context, { row: name, line: cell.line ?? row.line, page: row.page }),
			kind: level,
			of: name,
			weight: weight.value,
			score: null,
			grade: null
		});
	}
}

/** 产出指标（40分）: the points of the whole class, printed in its label. */
function readLevelWeight(context: FormContext, label: string, row: Row): void {
	const points = /[(（](\d+(?:\.\d+)?)(?:分|[)）]$)/.exec(label.replace(/\s/g, ''))?.[1];
	const of = foldHeading(label);
	if (
		points === undefined ||
		context.form.statedScores.some((score) => score.kind === 'level1' && score.of === of)
	)
		return;
	const place = placeIn(context, { row: of, line: row.line, page: row.page });
	context.form.statedScores.push({
		raw: label.replace(/\s/g, ''),
		status: 'reported',
		place,
		kind: 'level1',
		of,
		weight: points,
		score: null,
		grade: null
	});
}

/**
 * A row without name, target and points. Every form must fill 数量 and 质量, so their empty rows are indicators without a target;
 * an empty row of another class says that the class was not used.
 */
function keepEmptyRow(context: FormContext, row: Row, levels: Levels, block: Block): boolean {
	const place = placeIn(context, { row: levels.level2, line: row.line, page: row.page });
	const isTargetForm = /target/.test(context.form.form);
	if (!/数量|质量/.test(levels.level2) || !isTargetForm) {
		if (levels.level2 !== '')
			report(
				context,
				'blank-row',
				levels.level2,
				place,
				'the form leaves this class of indicators empty'
			);
		return true;
	}
	const target = readQuantity('', { role: 'target', place });
	context.form.indicators.push({
		...levels,
		level3: '',
		target,
		actual: block.columns.has('actual') ? target : null,
		weight: null,
		score: null,
		explanation: null,
		place
	});
	return true;
}

function readValues(
	context: FormContext,
	block: Block,
	row: Row,
	levels: Levels,
	level3: string
): Pick<Indicator, 'target' | 'actual'> {
	const cell = (meaning: ColumnMeaning) => row.cells[block.columns.get(meaning) ?? -1];
	const value = (role: 'target' | 'actual', beside?: Quantity) => {
		const column = block.headings[block.columns.get(role) ?? -1]?.replace(/\s/g, '');
		const place = placeIn(context, {
			row: level3 === '' ? levels.level2 : level3,
			column,
			line: cell(role)?.line ?? row.line,
			page: row.page
		});
		const raw = block.columns.has(role) ? (cell(role)?.text ?? '') : standIn(block, row, role);
		const measured = inUnitOfName(
			readQuantity(raw, {
				role,
				...levels,
				level3,
				moneyUnit: context.moneyUnit,
				year: context.year,
				place,
				...(beside === undefined ? {} : { target: beside }),
				...(role === 'target'
					? { natureColumn: cell('nature')?.text ?? '', unitColumn: cell('measure')?.text ?? '' }
					: {})
			}),
			level3
		);
		if (/^#(NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NULL!|NUM!)$/.test(raw.trim())) {
			report(
				context,
				'malformed-number',
				raw,
				place,
				'the sheet prints an error instead of a value'
			);
			return { ...measured, status: 'unparseable' as const };
		}
		if (role === 'target' && isImpossibleRate(measured, level3)) {
			report(context, 'malformed-number', raw, place, 'a rate of this name cannot be above 100');
			return { ...measured, status: 'unparseable' as const, low: null, high: null };
		}
		if (measured.status === 'unparseable')
			report(context, 'malformed-number', raw, place, 'the value has more than one reading');
		// a 0 in place of a name, with nothing else in its row, says that the class does not apply
		return raw === '' && /^0$/.test(level3)
			? { ...measured, class: 'not-applicable' as const, status: 'not-applicable' as const }
			: measured;
	};
	const hasActual = block.columns.has('actual') || standIn(block, row, 'actual') !== '';
	const target = value('target');
	return { target, actual: hasActual ? value('actual', target) : null };
}

/** 290% for a satisfaction: ≥ read as 2. A rate that is a share of a whole is at most 100, whatever is printed. */
const isImpossibleRate = ({ class: kind, low, high }: Quantity, name: string): boolean =>
	kind === 'percent' &&
	Number(low ?? high ?? 0) > 120 &&
	/(满意|合格|达标|覆盖|知晓|及时|准确|到位|完好|入学|签约|普及|办结|发放)[^增提超]{0,4}(率|度)/.test(
		name
	);

/** The unit that a name ends in: 自行车投放量（辆）, 完好率(%). */
const unitInName = (name: string): string =>
	/[(（](%|㎡|km|亩|万亩|公里|米|人|人次|万人次|户|个|次|件|项|台|套|辆|吨|平方米|万元|元|天|家|所|场|期|批|篇|座|处|条|万人|(?:万|亿)?元\/[一-龥㎡]{1,4}|[人个次件]\/[一-龥]{1,2}|‰|小时|分钟|株|头|只|平方公里|立方米|万立方米|万平方米|吨|万吨|人日|课时|篇次|户次|场次|班次|公顷)[)）]$/.exec(
		name.trim()
	)?.[1] ?? '';

/** A bare number with the unit that the indicator's name ends in. */
function inUnitOfName(measured: Quantity, name: string): Quantity {
	const unit = unitInName(name);
	const isBare = measured.unit === null || !new RegExp(`${measured.unit}`).test(measured.raw);
	if (unit === '' || measured.class !== 'numeric' || !isBare) return measured;
	return { ...measured, unit, ...(unit === '%' ? { class: 'percent' as const } : {}) };
}

const bareValue = /^[≥≤><=≧≦]{0,2}\d[\d,.]*(%|‰|[㎡一-龥]{1,4})?(以上|以下|以内)?$/;

/** A bare value in a column of explanations, in a form that has no column for such values. */
function standIn(block: Block, row: Row, role: 'target' | 'actual'): string {
	const texts = block.stand[role].map((at) => row.cells[at]?.text ?? '');
	return texts.find((text) => bareValue.test(foldText(text).replace(/\s/g, ''))) ?? '';
}

/** The column 得分/分值, which holds weights and scores in one. */
const sharedPoints = ({ columns, headings }: Block, meaning: 'weight' | 'score') =>
	[columns.get('weight'), columns.get('score')].find(
		(at) => at !== undefined && partOfPoints(headings[at] ?? '', meaning) !== null
	);

function number(
	context: FormContext,
	block: Block,
	row: Row,
	meaning: 'weight' | 'score',
	name: string
): string | null {
	const at = block.columns.get(meaning) ?? sharedPoints(block, meaning);
	if (at === undefined) return null;
	const raw = pointsIn(row.cells[at]?.text ?? '', block.headings[at] ?? '', meaning);
	if (raw === '' || /^[/—-]+$/.test(raw)) return null;
	const read = readNumber(raw);
	if (read !== null) return read.value;
	const place = placeIn(context, {
		row: name,
		column: foldHeading(block.headings[at] ?? ''),
		line: row.cells[at]?.line ?? row.line,
		page: row.page
	});
	report(context, 'malformed-number', raw, place, 'this cell should hold points');
	return null;
}
