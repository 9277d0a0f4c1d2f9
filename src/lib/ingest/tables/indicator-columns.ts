import type { Row } from '../document.ts';
import { columnMeaning, foldHeading, type ColumnMeaning } from '../vocabulary.ts';
import { assignRoles, type Candidate } from './assign-roles.ts';
import type { ColumnProfile } from './column-profile.ts';
import { headingLikeness } from './likeness.ts';
import { moneyHeading } from './money-heading.ts';
import { indicatorRoles, leastLikeness, roleEvidence } from './role-evidence.ts';

/** What is known of a heading and of the cells below it. */
export interface HeadingEvidence {
	headings: readonly string[];
	paths: readonly (readonly string[])[];
	/** Whether a cell of the heading begins at the position. */
	starts: readonly boolean[];
	profiles: readonly ColumnProfile[];
	isSide: readonly boolean[];
	year: number | null;
	body: readonly Row[];
}

/** The columns of an indicator table. */
export interface IndicatorColumns {
	columns: Map<ColumnMeaning, number>;
	stand: { target: number[]; actual: number[] };
	midterm?: { columns: Map<ColumnMeaning, number> };
	/** Two columns of which either may have either role: neither has one. */
	ambiguous?: AmbiguousColumns[];
	/** One column of targets a district or village. */
	values?: { at: number; scope: string }[];
}

/** Columns that two equally good assignments read otherwise: the roles of each reading, by column. */
export interface AmbiguousColumns {
	at: readonly number[];
	readings: readonly [ReadonlyMap<ColumnMeaning, number>, ReadonlyMap<ColumnMeaning, number>];
}

/** Two assignments whose totals differ by less are equally good: no evidence weighs as little. */
const leastDifference = 0.05;

const valueRoles = ['target', 'actual', 'weight', 'score'] as const;

/** The roles of an indicator table's columns, assigned jointly; null when the heading is of something else. */
export function indicatorColumns(evidence: HeadingEvidence): IndicatorColumns | null {
	const { headings, starts } = evidence;
	const own = headings.flatMap((heading, i) =>
		heading !== '' && (starts[i] === true || heading !== headings[i - 1]) ? [i] : []
	);
	const near = own.filter((i) => indicatorRoles.some((role) => likeness(evidence, i, role) >= 0.6));
	if (near.length < 2 || isOfMoney(evidence, own)) return null;
	const values = scopedValues(evidence);
	const { columns, rivals } = half(evidence, own, values[0]?.at);
	const stand = standIns(headings, columns);
	const ends = secondHalf(evidence, own);
	const result = { columns, stand, ...(values.length > 1 ? { values } : {}) };
	if (!isIndicators(columns, headings, evidence, near.length)) return null;
	if (ends === null) {
		const ambiguous = rivals.slice(0, 1);
		for (const { at } of ambiguous)
			for (const [role, column] of columns) if (at.includes(column)) columns.delete(role);
		return ambiguous.length === 0 ? result : { ...result, ambiguous };
	}
	const annual = half(evidence, ends.annual).columns;
	const midterm = half(evidence, ends.midterm).columns;
	if (!annual.has('level1') && midterm.has('level1'))
		annual.set('level1', midterm.get('level1') ?? 0);
	return { ...result, columns: annual, midterm: { columns: midterm } };
}

/**
 * What another assignment, equally good, says of the columns of a value. A heading that the vocabulary knows decides, and so does
 * whatever the cells say; the order of columns alone does not.
 */
function rivalOf(
	{ headings }: HeadingEvidence,
	candidates: readonly Candidate<ColumnMeaning>[],
	best: ReadonlyMap<ColumnMeaning, number>,
	role: ColumnMeaning
): AmbiguousColumns | null {
	const at = best.get(role);
	if (at === undefined) return null;
	const without = candidates.filter((one) => one.role !== role || one.column !== at);
	const other = assignRoles(without);
	if (!other.has(role) || totalOf(candidates, best) - totalOf(candidates, other) >= leastDifference)
		return null;
	const differs = valueRoles.filter((one) => best.get(one) !== other.get(one));
	const part = (of: ReadonlyMap<ColumnMeaning, number>) =>
		new Map(
			differs.flatMap((one): [ColumnMeaning, number][] => {
				const column = of.get(one);
				return column === undefined ? [] : [[one, column]];
			})
		);
	const readings = [part(best), part(other)] as const;
	const columns = [...new Set(readings.flatMap((reading) => [...reading.values()]))].sort(
		(one, next) => one - next
	);
	return columns.length < 2 ||
		columns.some((column) => columnMeaning(headings[column] ?? '') !== null)
		? null
		: { at: columns, readings };
}

/** What speaks for an assignment, without the order of its columns. */
const totalOf = (
	candidates: readonly Candidate<ColumnMeaning>[],
	columns: ReadonlyMap<ColumnMeaning, number>
): number =>
	candidates.reduce(
		(sum, { column, role, score }) =>
			columns.get(role) === column ? sum + score + orderWeight * column : sum,
		0
	);

/** Where nothing else tells, the first of two equal columns has the role, as forms print it. */
const orderWeight = 0.001;

/** How much speaks for a role of a column: its heading and its cells; null where the heading is too unlike. */
function scoreOf(evidence: HeadingEvidence, at: number, role: ColumnMeaning): number | null {
	const like = likeness(evidence, at, role);
	const cells = evidence.profiles[at];
	if (like < leastLikeness || cells === undefined) return null;
	return weightOf(like) + (cells.filled === 0 ? 0 : (roleEvidence[role]?.(cells) ?? 0));
}

/** Two stages of a budget among the headings, and no targets: points beside them are those of the money. */
function isOfMoney({ headings, year }: HeadingEvidence, own: readonly number[]): boolean {
	const known = own.map((i) => columnMeaning(headings[i] ?? ''));
	if (known.some((role) => role === 'target' || role === 'level3')) return false;
	return (
		own.filter((i) => (moneyHeading(headings[i] ?? '', year)?.stage ?? null) !== null).length >= 2
	);
}

function isIndicators(
	columns: ReadonlyMap<ColumnMeaning, number>,
	headings: readonly string[],
	{ profiles }: HeadingEvidence,
	near: number
): boolean {
	const name = columns.get('level3');
	if (name === undefined) return false;
	const values = valueRoles.filter((role) => columns.has(role));
	const sure = [...columns].filter(
		([role, at]) => columnMeaning(headings[at] ?? '') === role
	).length;
	const leveled = columns.has('level1') || columns.has('level2');
	// a heading in a province's own words throughout is known by several that are very like
	if (columns.has('target') || columns.has('actual'))
		return (sure >= 1 && columns.size >= 2) || near >= 3;
	// 评价指标 | 分值 | 评分标准 | 自评得分: points without levels, whose classes are lines of their own
	const isScored = sure >= 4 && (columns.has('standard') || columns.has('explanation'));
	if (values.length === 2)
		return (profiles[name]?.distinct ?? 0) > 0.5 && ((leveled && sure >= 1) || isScored);
	return leveled && columnMeaning(headings[name] ?? '') === 'level3';
}

function likeness({ headings, year }: HeadingEvidence, at: number, role: ColumnMeaning): number {
	const heading = headings[at] ?? '';
	const folded = foldHeading(heading);
	const printed = /((?:19|20)\d\d)年/.exec(folded)?.[1];
	const isPast = printed !== undefined && year !== null && Number(printed) < year;
	// 2023年实际实现值 beside 预期2024年实现值: what was reached the year before is no value of this year
	if ((isPast || /上年|上一年|去年|历史/.test(folded)) && (role === 'target' || role === 'actual'))
		return 0;
	const bare = printed === undefined ? heading : folded.replace(/(19|20)\d\d年度?/, '');
	const own = columnMeaning(bare);
	// a heading that the vocabulary knows as something else is like nothing here
	if (own !== null && !indicatorRoles.includes(own)) return 0;
	if (role === 'score-coefficient' && !/系数|得分率|得分比/.test(bare)) return 0;
	if (role === 'completion-rate' && !/率|比例|程度/.test(bare)) return 0;
	const value = headingLikeness(bare).get(role) ?? 0;
	if (role === 'target' && /预期|计划|目标/.test(bare) && !/完成|实际/.test(bare))
		return value === 1 ? 1 : Math.min(0.95, value + 0.15);
	if (role === 'actual' && /实际|完成|实现/.test(bare) && !/预期|计划/.test(bare))
		return value === 1 ? 1 : Math.min(0.95, value + 0.15);
	if (role === 'score' && /(得分|自评分)$/.test(bare)) return Math.max(value, 0.75);
	if (role === 'weight' && /(满分|权重|分值)$/.test(bare)) return Math.max(value, 0.75);
	return value;
}

/**
 * @param target the column of targets where the words of two rows say it already
 */
function half(
	evidence: HeadingEvidence,
	own: readonly number[],
	target?: number
): IndicatorColumns & { rivals: AmbiguousColumns[] } {
	const { headings, isSide } = evidence;
	const candidates: Candidate<ColumnMeaning>[] = [];
	for (const column of own)
		for (const role of indicatorRoles) {
			const score = isSide[column] === true ? null : scoreOf(evidence, column, role);
			if (score !== null) candidates.push({ column, role, score: score - orderWeight * column });
		}
	const columns = assignRoles(candidates);
	// 绩效标准 | ≥: a column of comparators is the nature of the targets, whatever it is called
	const standard = columns.get('standard');
	if (
		standard !== undefined &&
		!columns.has('nature') &&
		(evidence.profiles[standard]?.comparator ?? 0) > 0.5
	) {
		columns.set('nature', standard);
		columns.delete('standard');
	}
	const best = new Map(columns);
	if (target !== undefined) columns.set('target', target);
	for (const [role, at] of columns)
		if (at !== target && likeness(evidence, at, role) < 0.45 && !isFreeRole(role))
			columns.delete(role);
	if (!columns.has('actual') && columns.has('completion-rate'))
		columns.set('actual', columns.get('completion-rate') ?? 0);
	const scores = own.filter((i) => columnMeaning(headings[i] ?? '') === 'score');
	const last = scores.at(-1);
	if (scores.length > 1 && last !== undefined) columns.set('score', last);
	settleNames(evidence, own, columns);
	if (scores.length > 1) readRepeatedScores(headings, scores, columns);
	readRepeatedWeights(headings, own, columns);
	const rivals = valueRoles
		// what was settled otherwise is not open any more
		.filter((role) => columns.get(role) === best.get(role))
		.flatMap((role) => rivalOf(evidence, candidates, best, role) ?? []);
	return { columns, stand: { target: [], actual: [] }, rivals };
}

/**
 * How much a likeness counts. The heading itself counts as much as two others could together, so that a known column is not moved
 * aside to give a weakly like neighbour a role as well.
 */
const weightOf = (like: number): number => (like === 1 ? 4 : 2 * like ** 2);

/** 权重 behind each level: the last column of weights is that of the indicators. */
const lastWeight = (headings: readonly string[], own: readonly number[], at: number): number =>
	own.findLast((other) => columnMeaning(headings[other] ?? '') === 'weight') ?? at;

/** Roles that a weakly like heading may take, because the cells below tell more than its words. */
const isFreeRole = (role: ColumnMeaning): boolean =>
	['level1', 'level2', 'level3', 'target', 'actual', 'measure', 'nature'].includes(role);

/**
 * The names of indicators, by the cells: the last column of different texts in front of the values. Forms print them under 三级指标,
 * under 二级指标 where a level is left out, under 指标描述 where 指标名称 holds the class, or in the second column below one heading.
 */
function settleNames(
	evidence: HeadingEvidence,
	own: readonly number[],
	columns: Map<ColumnMeaning, number>
): void {
	const { profiles, isSide, headings, starts } = evidence;
	const values = [...columns].flatMap(([role, at]) =>
		['target', 'actual', 'weight', 'score', 'nature', 'measure'].includes(role)
			? [role === 'weight' ? lastWeight(headings, own, at) : at]
			: []
	);
	// the weights of the upper levels stand in front of the names
	const headed = own.find(
		(at) => columnMeaning(headings[at] ?? '') === 'level3' && isSide[at] !== true
	);
	const firstValue = Math.min(...values.filter((at) => headed === undefined || at > headed));
	if (!Number.isFinite(firstValue)) return;
	const from = Math.min(...own);
	const names = profiles.flatMap((cells, at) => {
		const isHead = starts[at] === true || headings[at] === headings[at - 1];
		return at >= from && at < firstValue && isSide[at] !== true && isHead && headings[at] !== ''
			? [{ at, cells }]
			: [];
	});
	const isName = ({ cells }: { cells: ColumnProfile }) =>
		cells.filled > 0 && cells.anyClass < 0.5 && cells.number < 0.5 && cells.value < 0.6;
	const current = columns.get('level3');
	const held = current === undefined ? undefined : profiles[current];
	// a column of groups is merged down over several rows, a column of names is filled in each
	const next = names.find(({ at, cells }) => at > (current ?? 0) && isName({ cells }));
	const isGroup =
		next !== undefined &&
		next.cells.long < 0.5 &&
		(held?.filled ?? 0) > 0 &&
		next.cells.filled >= 1.5 * (held?.filled ?? 0);
	const isFine =
		current !== undefined &&
		held !== undefined &&
		!isGroup &&
		(held.filled === 0 ||
			isName({ cells: held }) ||
			// 三级指标 over few rows: a name may sound like a class (群众满意度)
			(/三级/.test(headings[current] ?? '') && held.anyClass < 1 && held.number < 0.5));
	if (isFine && (current < firstValue || !names.some(isName))) {
		nameClasses(columns, names);
		return;
	}
	const described = columns.get('description');
	const taken = [...columns].flatMap(([role, at]) =>
		['standard', 'explanation', 'ordinal'].includes(role) ? [at] : []
	);
	const free = names.filter(({ at }) => !taken.includes(at));
	// an explanation beside the names is none of them, unless the names are groups or classes
	const unexplained = free.filter(({ at }) => at !== described);
	const chosen =
		(isGroup ? next.at : undefined) ??
		unexplained.findLast(isName)?.at ??
		(described !== undefined && isName({ cells: profiles[described] ?? emptyProfile })
			? described
			: undefined);
	if (chosen === undefined) return;
	const above = free.filter(
		({ at, cells }) =>
			at !== chosen &&
			at < firstValue &&
			cells.filled !== 0 &&
			cells.number < 0.5 &&
			(cells.value < 0.6 || cells.anyClass > 0.3)
	);
	columns.set('level3', chosen);
	if (chosen === described) columns.delete('description');
	for (const role of ['level1', 'level2'] as const)
		if (!above.some(({ at }) => at === columns.get(role))) columns.delete(role);
	if (columns.has('level1') && columns.has('level2')) return;
	columns.delete('level1');
	columns.delete('level2');
	const lower = above.at(-1)?.at;
	const upper = above.at(-2)?.at;
	const isUpper = (at: number) => (profiles[at]?.upperClass ?? 0) > 0.5;
	if (lower !== undefined && upper === undefined)
		columns.set(isUpper(lower) ? 'level1' : 'level2', lower);
	else if (lower !== undefined && upper !== undefined) {
		columns.set('level2', lower);
		columns.set('level1', upper);
	}
}

/** One heading over two columns of classes: the first is the upper one. */
function splitClasses(
	columns: Map<ColumnMeaning, number>,
	names: readonly { at: number; cells: ColumnProfile }[]
): void {
	const at = columns.get('level2');
	const name = columns.get('level3') ?? 0;
	const next = names.find((column) => column.at === (at ?? -1) + 1);
	if (at === undefined || columns.has('level1') || next === undefined || next.at >= name) return;
	if (next.cells.filled === 0 || next.cells.number > 0.5 || [...columns.values()].includes(next.at))
		return;
	columns.set('level1', at);
	columns.set('level2', next.at);
}

/** Columns of class names in front of the names, whatever their headings: 目标 over 产出目标. */
function nameClasses(
	columns: Map<ColumnMeaning, number>,
	names: readonly { at: number; cells: ColumnProfile }[]
): void {
	const taken = new Set(columns.values());
	const name = columns.get('level3') ?? 0;
	const lower = names.find(({ at }) => at === columns.get('level2'));
	if (lower !== undefined && !columns.has('level1') && lower.cells.upperClass > 0.5) {
		columns.delete('level2');
		columns.set('level1', lower.at);
	}
	splitClasses(columns, names);
	for (const { at, cells } of names) {
		if (at >= name || taken.has(at) || cells.anyClass <= 0.5) continue;
		const role = cells.upperClass > 0.5 ? 'level1' : 'level2';
		if (!columns.has(role)) columns.set(role, at);
	}
}

const emptyProfile: ColumnProfile = {
	filled: 0,
	distinct: 0,
	upperClass: 0,
	anyClass: 0,
	number: 0,
	amount: 0,
	value: 0,
	comparator: 0,
	unit: 0,
	long: 0,
	covered: 0
};

/** 二级 | 三级 | 指标值 printed twice, in whatever words: the goals of several years, then those of the year. */
function secondHalf(
	{ headings }: HeadingEvidence,
	own: readonly number[]
): { midterm: number[]; annual: number[] } | null {
	const words = own.map((i) =>
		foldHeading(headings[i] ?? '')
			.replace(/[(（](长期|中期|年度|实施期)[)）]/g, '')
			.replace(/^(长期|中期|年度|当年|实施期)/, '')
	);
	const isValue = (word: string) => (headingLikeness(word).get('target') ?? 0) >= 0.45;
	for (let length = 4; length >= 2; length -= 1)
		for (let from = 0; from + 2 * length <= words.length; from += 1) {
			const first = words.slice(from, from + length);
			const again = words.slice(from + length, from + 2 * length);
			if (!first.some(isValue) || first.some((word, k) => word !== again[k])) continue;
			const cut = own[from + length] ?? 0;
			return { midterm: own.filter((i) => i < cut), annual: own.filter((i) => i >= cut) };
		}
	return null;
}

/** 区域目标值 over the names of districts: a column of targets for each. */
function scopedValues({ paths }: HeadingEvidence): { at: number; scope: string }[] {
	const groups = new Map<string, number[]>();
	paths.forEach((path, at) => {
		const [parent, child] = path;
		if (parent === undefined || child === undefined || path.length !== 2) return;
		if (columnMeaning(child) !== null || /年|值|指标|分/.test(child)) return;
		if ((headingLikeness(parent).get('target') ?? 0) < 0.4) return;
		groups.set(parent, [...(groups.get(parent) ?? []), at]);
	});
	const [group] = [...groups.values()].filter((at) => at.length > 1);
	if (group === undefined) return [];
	return group.map((at) => ({ at, scope: (paths[at]?.at(-1) ?? '').replace(/\s/g, '') }));
}

function standIns(
	headings: readonly string[],
	columns: ReadonlyMap<ColumnMeaning, number>
): IndicatorColumns['stand'] {
	if (columns.has('target')) return { target: [], actual: [] };
	const at = (...meanings: ColumnMeaning[]) =>
		headings.flatMap((heading, i) => {
			const meaning = columnMeaning(heading);
			return meaning !== null && meanings.includes(meaning) ? [i] : [];
		});
	return columns.has('actual')
		? { target: at('standard', 'description'), actual: [] }
		: { target: at('standard'), actual: at('description') };
}

/** The column behind one that a sheet may have merged over several positions. */
export const columnBehind = (headings: readonly string[], at: number): number =>
	headings.findIndex((heading, i) => i > at && heading !== '' && heading !== headings[at]);

/** Forms that head weights and scores alike with 得分: the last such column holds the scores, the one behind the names their weights. */
function readRepeatedScores(
	headings: readonly string[],
	scores: readonly number[],
	columns: Map<ColumnMeaning, number>
): void {
	const name = columns.get('level3');
	const weight = columns.get('weight');
	const isOwn = weight !== undefined && columnMeaning(headings[weight] ?? '') === 'weight';
	const behind = name === undefined ? -1 : columnBehind(headings, name);
	if (scores.includes(behind) && behind !== scores.at(-1) && !isOwn) columns.set('weight', behind);
}

/** Forms that print the weight of every level: an indicator's own stands behind its name. */
function readRepeatedWeights(
	headings: readonly string[],
	own: readonly number[],
	columns: Map<ColumnMeaning, number>
): void {
	const weights = own.filter((i) => columnMeaning(headings[i] ?? '') === 'weight');
	const name = columns.get('level3');
	const behind = weights.find((at) => name !== undefined && at > name);
	if (weights.length > 1 && behind !== undefined) columns.set('weight', behind);
}
