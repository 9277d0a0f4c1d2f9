import { foldText } from '#lib/domain/number.ts';
import type { Row } from '../document.ts';
import {
	columnMeaning,
	foldHeading,
	isSumRow,
	isTotalLabel,
	labelMeaning,
	natureOf,
	type ColumnMeaning
} from '../vocabulary.ts';
import { isAmountText, isClassName, profileColumns, type ColumnProfile } from './column-profile.ts';
import { taughtColumns, type Layout } from '../layouts.ts';
import type { Block, BlockKind, MoneyColumn } from './block.ts';
import { fullMarkIn } from './full-mark.ts';
import { indicatorColumns, type IndicatorColumns } from './indicator-columns.ts';
import { headingLikeness } from './likeness.ts';
import { moneyHeading, namesPart, rateHeading } from './money-heading.ts';
import { taughtBlock } from './taught-block.ts';

/** The heading that begins at row `at`, over up to three rows, or null. */
export function readHeading(
	rows: readonly Row[],
	at: number,
	year: number | null,
	layouts: readonly Layout[] = []
): { block: Block; used: number } | null {
	const first = rows[at];
	if (first === undefined || !mayHead(first)) return null;
	let used = 1;
	while (used < 3 && continuesHeading(rows, at, used)) used += 1;
	for (; used > 0; used -= 1) {
		const block = headingOf(rows, at, used, year, layouts);
		if (block === null) continue;
		if (used > 1) {
			// what the last row says alone needs no row above it: that one is a row of its own
			const alone = headingOf(rows, at + used - 1, 1, year, layouts);
			const saysAll =
				alone !== null &&
				sizeOf(alone) >= sizeOf(block) &&
				alone.money.length >= block.money.length &&
				stagedIn(alone) >= stagedIn(block);
			if (saysAll) continue;
		}
		return { block, used };
	}
	return null;
}

/**
 * The headings of every position of a row that may be a heading, whether anyone knows its words or not, over as many rows as it goes
 * on; null for a row that is none.
 */
export function printedHeading(
	rows: readonly Row[],
	at: number,
	year: number | null
): { headings: string[]; used: number } | null {
	const first = rows[at];
	if (first === undefined || !mayHead(first)) return null;
	let used = 1;
	while (used < 3 && continuesHeading(rows, at, used)) used += 1;
	const paths = headingPaths(rows.slice(at, at + used));
	return { headings: paths.map((path) => headingText(path, year)), used };
}

const sizeOf = (block: Block): number => block.columns.size + block.money.length;

/** Columns whose stage the heading names: 收入 and 支出 over 金额 say more than 金额 alone. */
const stagedIn = (block: Block): number => block.money.filter(({ stage }) => stage !== null).length;

/** Digits other than a year's, a full mark's, a span of months' and the number of a heading or its own note: 1-7月执行数, 年度绩效目标1. */
const holdsDigits = (text: string): boolean =>
	/\d/.test(
		foldText(text)
			.replace(/(19|20)\d\d\s*-?\s*/g, '')
			.replace(/[(（]?\s*\d+(\.\d+)?\s*(分|%)\s*[)）]?/g, '')
			.replace(/[x×*]\s*100\s*%?/gi, '')
			.replace(/m[23]/gi, '')
			.replace(/\d{1,2}\s*[-—–~～至]?\s*\d{0,2}\s*月(?!\d)/g, '')
			.replace(/(目标|指标)\d{1,2}(?![\d.])/g, '$1')
	);

const filledOf = (row: Row): number[] =>
	row.cells.flatMap((cell, i) => (cell.text === '' ? [] : [i]));

/** 二、绩效评价指标评分 in a row of its own, or 项目单位 | X: what a sheet prints between two tables. */
export function beginsPart(row: Row): boolean {
	const [first, second] = row.cells.filter(({ text }) => text !== '');
	const text = first?.text.trim() ?? '';
	const numbered = /^[一二三四五六七八九十]+、\s*([^。；，]{2,20})$/.exec(text)?.[1];
	if (second === undefined)
		return numbered !== undefined && !isClassName(numbered) && !/分[)）]?$/.test(text);
	return namesSubject(row);
}

/** 项目单位 | X | 主管部门 | Y: the head of a form, also behind a heading down the side. */
export const namesSubject = (row: Row): boolean =>
	row.cells
		.filter(({ text }) => text !== '')
		.slice(0, 2)
		.some(({ text }) =>
			/^(unit|programme|implementing|supervising)$/.test(labelMeaning(text) ?? '')
		);

/** Two short texts or more, and no numbers: what every row of headings is. */
export function mayHead(row: Row): boolean {
	const texts = row.cells.filter((cell) => cell.text !== '');
	return (
		texts.length >= 2 &&
		texts.every(
			(cell) =>
				/\p{L}/u.test(cell.text) &&
				!holdsDigits(cell.text) &&
				cell.text.length <= 40 &&
				!/[。；;]/.test(cell.text)
		)
	);
}

/**
 * Whether the row `used` below `at` goes on with the heading. A heading grows downwards where a wide cell is split into several, or
 * where its other cells are merged down; a row with a text under every heading is a row of values, however short its texts.
 */
function continuesHeading(rows: readonly Row[], at: number, used: number): boolean {
	const upper = rows[at + used - 1];
	const lower = rows[at + used];
	if (upper === undefined || lower === undefined) return false;
	if (lower.table !== upper.table || lower.cells.length !== upper.cells.length) return false;
	const filled = filledOf(lower);
	if (filled.length === 0 || !filled.every((i) => isHeadingText(lower.cells[i]?.text ?? '')))
		return false;
	const headed = (i: number) => (upper.cells[i]?.text ?? '') !== '';
	// （㎡） below 批复规模: what a narrow column moved into a row of its own
	if (filled.every((i) => headed(i) && /^[（(].*[)）]$/.test(lower.cells[i]?.text.trim() ?? '')))
		return true;
	// a text below a cell that began further up begins a new part of the form
	if (filled.some((i) => !headed(i) && !hasHeadLeft(upper, i))) return false;
	const splits = filled.some((i) => i > 0 && !headed(i) && hasHeadLeft(upper, i));
	return splits
		? filled.every(
				(i) =>
					isHeadWord(headAbove(upper, i)) ||
					(headAbove(upper, i).length <= 10 && namesFigures(lower.cells[i]?.text ?? ''))
			) && filled.filter(headed).every((i) => isSplit(upper, lower, i))
		: joinsWords(upper, lower);
}

const isHeadingText = (text: string): boolean =>
	!holdsDigits(text) && text.length <= 24 && !/[。；;，,]/.test(text);

/** 人数, 金额（元）: words for figures, which may stand below a word of any kind. */
const namesFigures = (text: string): boolean =>
	moneyHeading(text, null) !== null ||
	/^(.{0,6}[人户个件]数|数量|面积)([（(].{1,4}[)）])?$/.test(text.replace(/\s/g, ''));

/** The text whose cell reaches over a position. */
const headAbove = (row: Row, at: number): string =>
	row.cells.slice(0, at + 1).findLast((cell) => cell.text !== '')?.text ?? '';

/** A word that a heading is made of: known or like what is known, money, or a class of indicators. */
const isHeadWord = (text: string): boolean =>
	columnMeaning(text) !== null ||
	natureOf(text) !== null ||
	isClassName(text) ||
	/^(其中[:：]?|收入|支出|.{2,8}情况|.{0,6}[人户个件]数|数量|面积)([（(].{1,4}[)）])?$/.test(
		text.replace(/\s/g, '')
	) ||
	moneyHeading(text, null) !== null ||
	[...headingLikeness(text).values()].some((value) => value >= 0.4);

const hasHeadLeft = (row: Row, at: number): boolean =>
	row.cells.slice(0, at).some((cell) => cell.text !== '');

/** The cell at `at` reaches over positions of the lower row that are filled as well. */
function isSplit(upper: Row, lower: Row, at: number): boolean {
	for (let i = at + 1; i < upper.cells.length && (upper.cells[i]?.text ?? '') === ''; i += 1)
		if ((lower.cells[i]?.text ?? '') !== '') return true;
	return false;
}

/** Words of headings that a narrow column broke over two rows: 年初预 over 算数 is known only as one. */
function joinsWords(upper: Row, lower: Row): boolean {
	const known = (texts: readonly string[]) =>
		texts.filter((text) => columnMeaning(text) !== null).length;
	const above = upper.cells.map((cell) => cell.text);
	const own = lower.cells.map((cell) => cell.text);
	const joined = own.map((text, i) => `${above[i] ?? ''}${text}`);
	return known(joined) > Math.max(known(above), known(own)) && known(joined) > 1;
}

/** The texts of every position: as far as merged cells reach to the right, of all rows of the heading. */
function headingPaths(rows: readonly Row[]): string[][] {
	const width = rows[0]?.cells.length ?? 0;
	const spread = rows.map((row, r) => {
		let last = '';
		return row.cells.map((cell, i) => {
			const below = rows[r + 1]?.cells[i]?.text ?? '';
			if (cell.text !== '') last = cell.text;
			else if (cell.covered === true ? isCoveredFromAbove(rows, r, i) : below === '') return '';
			return last;
		});
	});
	return Array.from({ length: width }, (_, i) =>
		spread
			.map((texts) => texts[i] ?? '')
			.filter((text, r, all) => text !== '' && text !== all[r - 1])
	);
}

/** The position belongs to a cell that begins in a row above, so that nothing to its left reaches over it. */
function isCoveredFromAbove(rows: readonly Row[], r: number, i: number): boolean {
	const above = rows[r - 1]?.cells[i];
	const left = rows[r]?.cells[i - 1];
	return (
		above !== undefined && (above.text !== '' || (above.covered === true && left?.text === ''))
	);
}

function headingOf(
	rows: readonly Row[],
	at: number,
	used: number,
	year: number | null,
	layouts: readonly Layout[]
): Block | null {
	const heads = rows.slice(at, at + used);
	const table = heads[0]?.table;
	const width = heads[0]?.cells.length ?? 0;
	const paths = headingPaths(heads);
	const headings = paths.map((path) => headingText(path, year)).map(apart(paths, year));
	const upper = heads[0]?.cells.map((cell) => cell.text) ?? [];
	const isKnown = isLikelyHeading(headings) || isLikelyHeading(upper);
	const isTaught = taughtColumns(headings, layouts) !== null;
	if (!isTaught && !isKnown && new Set(headings.filter((text) => text !== '')).size > 4)
		return null;
	const body = bodyBelow(
		rows,
		at + used,
		table,
		width,
		heads[0]?.cells.findIndex((cell) => cell.text !== '') ?? 0
	);
	const profiles = profileColumns(body, width);
	const isSide = sideColumns(heads, rows[at + used], profiles);
	const columns = exactColumns(headings, isSide, year);
	const own = heads.map((row) => row.cells.map((cell) => cell.text));
	const starts = own[0]?.map((text, i) => text !== '' || (own.at(-1)?.[i] ?? '') !== '') ?? [];
	const block = (kind: BlockKind, more: Partial<Block> = {}): Block => ({
		kind,
		columns,
		headings,
		money: [],
		labels: [],
		rates: [],
		counts: [],
		width,
		stand: { target: [], actual: [] },
		...more
	});
	const taught = taughtBlock(headings, profiles, layouts);
	if (taught?.fits === true) return block(taught.kind, taught.parts);
	const guessed = guessedBlock();
	return taught === null || guessed === null ? guessed : { ...guessed, misfit: taught.layout };

	function guessedBlock(): Block | null {
		const has = (...names: ColumnMeaning[]) => names.every((name) => columns.has(name));
		if (!isKnown) return moneyBlock(paths, headings, columns, profiles, isSide, year, body, block);
		if (has('establishment', 'in-post')) return block('staffing');
		if (has('approved-area', 'actual-area')) return block('building');
		const indicators = indicatorColumns({ headings, paths, starts, profiles, isSide, year, body });
		if (indicators !== null)
			return block('indicators', {
				...indicators,
				...fundColumns(headings, indicators, profiles, year)
			});
		const goals = goalColumns(headings, isSide);
		if (goals !== null) return block('goals', { columns: goals });
		if (has('level2', 'weight', 'score')) return block('class-scores');
		// 指标 | 分值 | 得分 | 等级: classes under whatever name, with their points
		const ofClasses = headings.findIndex((text) =>
			/^(一级)?(指标|类别|内容|项目)(类别|名称)?$/.test(foldHeading(text))
		);
		if (
			has('weight', 'score') &&
			ofClasses >= 0 &&
			new Set(headings.filter((text) => text !== '')).size <= 5
		)
			return block('class-scores', { columns: new Map([...columns, ['level2', ofClasses]]) });
		if (has('task', 'task-goal')) return block('tasks');
		if (has('name', 'amount') && !isRepeated(headings, 'name')) return block('fund-summary');
		if (has('amount') && (has('cost-item') || has('cost-detail'))) return block('cost');
		if (has('situation') && has('explanation')) return block('management');
		return moneyBlock(paths, headings, columns, profiles, isSide, year, body, block);
	}
}

/** 专项名称 | 资金总额 | 实施期绩效目标 in front of the indicators: each programme with its money. */
function fundColumns(
	headings: readonly string[],
	{ columns }: IndicatorColumns,
	profiles: readonly ColumnProfile[],
	year: number | null
): Pick<Block, 'fund'> {
	const first = Math.min(...columns.values());
	const isAmount = (i: number) =>
		(profiles[i]?.filled ?? 0) > 0 &&
		(profiles[i]?.amount ?? 0) > 0.5 &&
		(isTotalLabel(headings[i] ?? '') || moneyHeading(headings[i] ?? '', year) !== null);
	const amount = headings.findIndex((_, i) => i < first && isAmount(i));
	const name = headings.findLastIndex(
		(text, i) => i < amount && /(名称|活动|任务|职责)$/.test(foldHeading(text))
	);
	const goal = headings.findIndex(
		(text, i) => i > amount && i < first && /目标$/.test(foldHeading(text))
	);
	return amount < 0 || name < 0
		? {}
		: { fund: { name, amount, goal: goal < 0 ? undefined : goal } };
}

/** 人数 and 金额 below 学前教育 and again below 义务教育 are told apart by the words above them. */
const apart =
	(paths: readonly (readonly string[])[], year: number | null) =>
	(heading: string, at: number, all: readonly string[]): string => {
		const [parent = '', lowest = ''] = paths[at] ?? [];
		if (paths[at]?.length !== 2 || heading !== lowest) return heading;
		const isFree = (text: string) =>
			columnMeaning(text) === null &&
			natureOf(text) === null &&
			!isClassName(text) &&
			!/其中|收入|支出|指标|目标|情况/.test(text) &&
			moneyHeading(text, year) === null;
		const parents = new Set(
			all.flatMap((text, i) =>
				text === heading ? [paths[i]?.length === 2 ? paths[i][0] : ''] : []
			)
		);
		const isMoney = moneyHeading(lowest, year) !== null || /(人|户|个|件)数$/.test(lowest);
		return parents.size > 1 && [...parents].every((text) => isFree(text ?? '')) && isMoney
			? `${parent}${lowest}`
			: heading;
	};

/** What a position is called: the lowest words, unless they only mean something below the words above them. */
function headingText(path: readonly string[], year: number | null): string {
	const lowest = path.at(-1) ?? '';
	const whole = path.join('');
	// the sides of an account are no part of the words below them: 支出 over 项目 is no 支出项目
	if (path.length < 2 || /^(收入|支出)$/.test((path[0] ?? '').replace(/\s/g, ''))) return lowest;
	const isKnown = (text: string) => columnMeaning(text) !== null;
	if (isKnown(whole) || /^[（(]/.test(lowest)) return whole;
	if (isKnown(lowest)) return lowest;
	// 指标值 over 2023年实际实现值 and 预期2024年实现值; 近两年收支金额 over 2021年 and 2022年
	if (/^(19|20)\d\d年?度?$/.test(foldHeading(lowest))) return whole;
	return moneyHeading(lowest, year) === null && moneyHeading(whole, year) !== null ? whole : lowest;
}

/** A heading holds two words at least that are known as such or very like them; sentences and names are not. */
function isLikelyHeading(headings: readonly string[]): boolean {
	const words = [...new Set(headings.filter((text) => text !== ''))];
	const near = words.filter((text) => {
		if (columnMeaning(text) !== null || natureOf(text) !== null || isTotalLabel(text)) return true;
		return (
			[...headingLikeness(text).values()].some((value) => value >= 0.45) ||
			/^[^。]{2,12}(资金|金额|数|经费|补助)$/.test(foldHeading(text))
		);
	});
	return near.length >= 2 && near.length * 2 >= words.length - 1;
}

/**
 * The rows below a heading that may stand in its columns: of the same table and width, as far as the heading down the side reaches,
 * else up to the next heading.
 */
function bodyBelow(
	rows: readonly Row[],
	from: number,
	table: number | undefined,
	width: number,
	side: number
): Row[] {
	const body: Row[] = [];
	const isBlank = (row: Row | undefined) => row?.cells[side]?.text === '';
	// a row of totals below 序号 leaves its number blank
	const top = rows.slice(from).find((row) => row.cells.some(({ text }) => text !== ''));
	const hasSide =
		isBlank(top) && columnMeaning(rows[from - 1]?.cells[side]?.text ?? '') !== 'ordinal';
	for (const row of rows.slice(from, from + 40)) {
		if (row.table !== table || row.cells.length !== width) break;
		if (hasSide && !isBlank(row)) break;
		const filled = row.cells.filter((cell) => cell.text !== '');
		if (beginsPart(row)) break;
		const known = filled.filter((cell) => columnMeaning(cell.text) !== null).length;
		if (known >= 3 || (known >= 2 && known * 2 > filled.length)) break;
		// a row of totals or the name of a class tells nothing of the columns
		if (filled.length > 1 && !isSumRow(filled[0]?.text ?? '')) body.push(row);
	}
	return body;
}

/**
 * Columns whose heading runs down the side of all rows: the cell below is covered by it or, where merged cells are lost, no cell
 * below is filled and the column is the first.
 */
function sideColumns(
	heads: readonly Row[],
	below: Row | undefined,
	profiles: readonly ColumnProfile[]
): boolean[] {
	const firstFilled = heads[0]?.cells.findIndex((cell) => cell.text !== '') ?? -1;
	return profiles.map((profile, i) => {
		const isHead = heads.some((row) => (row.cells[i]?.text ?? '') !== '');
		const cell = below?.cells[i];
		if (!isHead || cell === undefined) return false;
		if (cell.covered === true && profile.filled === 0 && i === firstFilled) return true;
		return i === firstFilled && profile.filled === 0 && profiles.some(({ filled }) => filled > 0);
	});
}

function exactColumns(
	headings: readonly string[],
	isSide: readonly boolean[],
	year: number | null
): Map<ColumnMeaning, number> {
	const columns = new Map<ColumnMeaning, number>();
	headings.forEach((heading, i) => {
		if (isSide[i] === true) return;
		const meaning = columnMeaning(heading.replace(/^(19|20)\d\d年(?=(决算|预算))/, ''));
		if (meaning === null || columns.has(meaning)) return;
		const money = moneyHeading(heading, year);
		if (money?.stage === 'prior-executed' && meaning === 'executed') return;
		columns.set(meaning, i);
	});
	return columns;
}

const isRepeated = (headings: readonly string[], meaning: ColumnMeaning): boolean => {
	const at = headings.flatMap((heading, i) => (columnMeaning(heading) === meaning ? [i] : []));
	return (
		at.length > 1 &&
		at.some((i) => headings.slice(at[0], i).some((text) => columnMeaning(text) === 'amount'))
	);
};

/** 预期目标 | 实际完成情况, also in a province's own words, and 中期目标 | 年度目标. */
function goalColumns(
	headings: readonly string[],
	isSide: readonly boolean[]
): Map<ColumnMeaning, number> | null {
	const columns = new Map<ColumnMeaning, number>();
	headings.forEach((heading, i) => {
		if (heading === '' || heading === headings[i - 1] || isSide[i] === true) return;
		const folded = foldHeading(heading);
		const meaning = columnMeaning(heading);
		if (meaning === 'multi-year-goal') columns.set('multi-year-goal', i);
		else if (meaning === 'achieved' || meaning === 'actual' || /目标.*完成(情况)?$/.test(folded))
			columns.set('achieved', i);
		else if (meaning === 'expected' || /目标(设定|内容|描述)?$/.test(folded))
			columns.set('expected', i);
	});
	const isGoal =
		columns.has('expected') && (columns.has('achieved') || columns.has('multi-year-goal'));
	return isGoal ? columns : null;
}

function moneyBlock(
	paths: readonly (readonly string[])[],
	headings: readonly string[],
	columns: Map<ColumnMeaning, number>,
	profiles: readonly ColumnProfile[],
	isSide: readonly boolean[],
	year: number | null,
	body: readonly Row[],
	block: (kind: BlockKind, more: Partial<Block>) => Block
): Block | null {
	const money: MoneyColumn[] = [];
	let head: MoneyColumn | null = null;
	headings.forEach((heading, at) => {
		if (heading === '' || heading === headings[at - 1] || isSide[at] === true) return;
		const profile = profiles[at];
		const below = body[0]?.cells[at]?.text ?? '';
		const path = paths[at] ?? [];
		const lowest = path.at(-1) ?? '';
		const isPartOf = (text: string) => namesPart(text) && columnMeaning(text) === null;
		// 预算数 over 公务接待费, and 其中 over 疫病防控: what stands below says which part of the money
		const isOfWhich =
			path.length > 1 && /^其中[:：]?$/.test((path.at(-2) ?? '').replace(/\s/g, ''));
		const group = path.length > 2 && isTotalLabel(lowest) ? (path.at(-2) ?? '') : lowest;
		const isPart = isPartOf(heading) || (path.length > 1 && isPartOf(group)) || isOfWhich;
		const read = isPart ? null : moneyHeading(heading, year);
		const holdsAmounts =
			profile === undefined ||
			profile.filled === 0 ||
			profile.amount > 0.5 ||
			(below !== '' && isAmountText(below));
		if (!holdsAmounts) return;
		const above =
			path.length > 1 ? moneyHeading((path[0] ?? '').replace(/情况(?=[(（]|$)/, ''), year) : null;
		if (read !== null) {
			const isAmountOnly = read.stage === null && above !== null && path.length > 1;
			// 学前教育 over 金额: what stands above says what the money is for
			const isApart = read.stage === null && path.length > 1 && heading !== lowest;
			const of = isApart && above === null ? (path[0] ?? null) : null;
			head = { at, part: of, ...(isAmountOnly ? above : read) };
			money.push(head);
			return;
		}
		if (columnMeaning(heading) !== null) return;
		const inherited = head === null ? null : { stage: head.stage };
		const stage = above === null || above.stage === null ? (inherited ?? above) : above;
		if (isPart)
			money.push({ at, part: path.length > 1 ? group : heading, ...(stage ?? { stage: null }) });
	});
	// 提前下达 | 本次下达 | 合计: the sum of columns of one stage has that stage
	const stages = new Set(money.flatMap(({ stage, part }) => (part === null ? (stage ?? []) : [])));
	const [only] = stages;
	const shared = money.filter(({ stage, part }) => stage !== null && part === null).length;
	if (only !== undefined && stages.size === 1 && shared > 1)
		for (const column of money)
			if (
				column.stage === null &&
				column.part === null &&
				paths[column.at]?.length === 1 &&
				isTotalLabel(headings[column.at] ?? '')
			)
				column.stage = only;
	const staged = money.filter(({ stage }) => stage !== null);
	const has = (name: ColumnMeaning) => columns.has(name);
	const amounts = money.filter(
		({ at }) => (profiles[at]?.amount ?? 0) > 0.5 && (profiles[at]?.filled ?? 0) > 0
	);
	const named = labelColumns(headings, money, isSide, profiles);
	const isMoney =
		staged.length > 1 ||
		(staged.length === 1 &&
			(has('rate') || has('share') || has('cost-basis') || has('cost-item'))) ||
		isListOfAmounts(amounts, named, profiles) ||
		(amounts.length > 0 && money.filter(({ part }) => part !== null).length > 1);
	if (!isMoney || startsWithStages(body, named)) return null;
	const isBase =
		has('prior-executed') ||
		(new Set(
			headings.map((heading) => /((?:19|20)\d\d)年/.exec(foldHeading(heading))?.[1]).filter(Boolean)
		).size >= 2 &&
			!has('rate') &&
			money.some(({ stage }) => stage === 'prior-executed'));
	const mark = headings
		.map((heading, i) => (isSide[i] === true ? fullMarkIn(heading) : null))
		.find((found) => found !== null);
	const rates = namePoints(headings, columns);
	const taken = [...money, ...rates].map(({ at }) => at).concat([...columns.values()], named);
	const counts = headings.flatMap((heading, at) =>
		heading === '' ||
		columnMeaning(heading) === 'ordinal' ||
		/(编码|代码|编号)$/.test(foldHeading(heading)) ||
		taken.includes(at) ||
		(profiles[at]?.number ?? 0) < 0.6
			? []
			: [{ at, unit: /[(（]([^()（）\d]{1,4})[)）]\s*$/.exec(heading)?.[1] ?? '' }]
	);
	return block(isBase ? 'base-money' : 'money', {
		money,
		labels: named,
		rates,
		counts,
		...(mark === undefined || mark === null ? {} : { fullMark: mark })
	});
}

/**
 * The columns of rates, and the points of an execution row in words that the vocabulary does not know: 执行率权重, 执行率得分.
 */
function namePoints(
	headings: readonly string[],
	columns: Map<ColumnMeaning, number>
): Block['rates'] {
	const rates: Block['rates'] = [];
	headings.forEach((heading, at) => {
		if (heading === '' || heading === headings[at - 1]) return;
		const folded = foldHeading(heading);
		if (columnMeaning(heading) === 'rate') rates.push({ at, kind: 'execution' });
		else if (columnMeaning(heading) !== null) return;
		else if (/(权重|分值|满分)$/.test(folded) && !columns.has('weight')) columns.set('weight', at);
		else if (/(得分|自评分)$/.test(folded) && !columns.has('score')) columns.set('score', at);
		else {
			const kind = rateHeading(heading);
			if (kind !== null) rates.push({ at, kind });
		}
	});
	return rates;
}

/** Different names in front of a column of nothing but amounts: a list, whatever its headings say. */
const isListOfAmounts = (
	amounts: readonly MoneyColumn[],
	named: readonly number[],
	profiles: readonly ColumnProfile[]
): boolean =>
	amounts.some(({ at }) => profiles[at]?.amount === 1 && (profiles[at]?.filled ?? 0) > 1) &&
	named.some((at) => (profiles[at]?.filled ?? 0) > 1 && (profiles[at]?.number ?? 0) < 0.5);

/** The first row below names a stage itself (计划安排资金 | 1088): then the words above are labels with their texts and no heading. */
const startsWithStages = (body: readonly Row[], named: readonly number[]): boolean =>
	named.some((at) => {
		const text = body[0]?.cells[at]?.text ?? '';
		return columnMeaning(text) !== null && moneyHeading(text, null) !== null;
	});

/** The columns in front of the amounts whose texts name the rows, and those that repeat their heading further right. */
function labelColumns(
	headings: readonly string[],
	money: readonly MoneyColumn[],
	isSide: readonly boolean[],
	profiles: readonly ColumnProfile[]
): number[] {
	const first = Math.min(...money.map(({ at }) => at));
	if (!Number.isFinite(first)) return [];
	// 任务数（户） in front of the amounts counts things and names no row
	const isCount = (i: number) =>
		/[(（][^()（）\d]{1,4}[)）]\s*$|(人|户|个|件|村)数$|数量$|面积$/.test(headings[i] ?? '') &&
		(profiles[i]?.number ?? 0) >= 0.6;
	const front = headings.flatMap((_, i) =>
		i < first &&
		isSide[i] !== true &&
		!isCount(i) &&
		(i === 0 || columnMeaning(headings[i] ?? '') !== 'ordinal')
			? [i]
			: []
	);
	const names = new Set(
		front.flatMap((i) =>
			headings[i] === '' || columnMeaning(headings[i] ?? '') === 'ordinal' ? [] : [headings[i]]
		)
	);
	const again = headings.flatMap((heading, i) =>
		i > first && heading !== '' && names.has(heading) ? [i] : []
	);
	return [...front, ...again];
}
