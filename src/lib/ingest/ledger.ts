import type { Place } from '#lib/domain/fact.ts';
import { foldText } from '#lib/domain/number.ts';
import type { Form, Ledger, Problem, ReportRecord } from '#lib/domain/record.ts';
import type { Item } from './document.ts';
import { kindOfNoFact, type NoFact } from './no-fact.ts';
import { namesPeople, withoutPeople } from './personal-data.ts';

/** Where a fact stands in its record. */
export interface FactAddress {
	form: number;
	list: string;
	index: number;
}

/** What became of one printed number: the fact that holds it, a kind that is no fact, or nothing. */
export interface NumberFate {
	/** The item of the document, and its cell where the item is a row. */
	item: number;
	cell: number | null;
	/** Where in the folded text, and how many signs of it. */
	at: number;
	length: number;
	fate: 'fact' | 'unread' | NoFact;
	fact?: FactAddress;
}

/** One number as the document prints it. */
interface PrintedNumber {
	item: number;
	cell: number | null;
	/** The digits without separators, as they are compared with those of facts. */
	value: string;
	digits: string;
	text: string;
	at: number;
	line: number;
	page: number | undefined;
	/** The first text of its row. */
	row: string | undefined;
	isCell: boolean;
	/** The lines of the cells of its row, where they stand on lines of their own. */
	lines: readonly number[];
}

const pattern = /\d[\d,]*(?:\.\d+)*/g;

/** A number with its zeros as they are, without separators: 1,200.00 is 1200.00. */
const valueOf = (digits: string): string => digits.replace(/,/g, '');

/**
 * Accounts for every number that a document prints: it stands in a fact, is of a kind that is no fact (a date, the number of a
 * heading …), or is unread and named as a problem with its place. So nothing is lost in silence, whatever the readers do.
 * @returns the ledger, a problem for every line with unread numbers that no other problem names, and what became of each number
 */
export function accountForNumbers(
	items: readonly Item[],
	record: Pick<ReportRecord, 'forms' | 'unit' | 'problems'> & {
		headingLines: ReadonlySet<number>;
		/** Numbers of rows and columns by their lines, each of which stands for one printed number. */
		ordinals: ReadonlyMap<number, readonly string[]>;
	}
): { ledger: Ledger; problems: Problem[]; fates: NumberFate[] } {
	const numbers = items.flatMap(numbersOf);
	const facts = factNumbers(record);
	const notFacts: Partial<Record<NoFact, number>> = {};
	const unread: PrintedNumber[] = [];
	const fates: NumberFate[] = [];
	const settle = ({ item, cell, at, digits }: PrintedNumber, fate: NumberFate['fate']) =>
		fates.push({ item, cell, at, length: digits.length, fate });
	const settleFact = ({ item, cell, at, digits }: PrintedNumber, fact: FactAddress | null) =>
		fates.push({
			item,
			cell,
			at,
			length: digits.length,
			fate: 'fact',
			...(fact === null ? {} : { fact })
		});
	let inFacts = 0;
	const found = (number: PrintedNumber, fact: FactAddress | null | undefined): boolean => {
		if (fact === undefined) return false;
		inFacts += 1;
		settleFact(number, fact);
		return true;
	};
	// （1）公务用车运行维护费 | -1: the number of a heading takes a fact only where no figure of its line does
	const ordinals = new Map([...record.ordinals].map(([line, texts]) => [line, [...texts]]));
	const isNoted = ({ line, text }: PrintedNumber): boolean => {
		const at = ordinals.get(line)?.indexOf(text.trim()) ?? -1;
		if (at >= 0) ordinals.get(line)?.splice(at, 1);
		return at >= 0;
	};
	const numbering = new Set(
		numbers.filter(
			({ text, at, digits, isCell }) => kindOfNoFact(text, at, digits, isCell) === 'numbering'
		)
	);
	const inOrder = [...numbers.filter((number) => !numbering.has(number)), ...numbering];
	const unheld = new Set(
		inOrder.filter((number) => !found(number, take(facts, number.line, number.value)))
	);
	const left = numbers.filter((number) => unheld.has(number));
	for (const number of left) {
		const kind =
			kindOfNoFact(number.text, number.at, number.digits, number.isCell) ??
			(isOrdinal(number) || isNoted(number) ? 'numbering' : null) ??
			(number.isCell && record.headingLines.has(number.line) ? 'heading' : null);
		if (kind !== null) {
			notFacts[kind] = (notFacts[kind] ?? 0) + 1;
			settle(number, kind);
			continue;
		}
		// a sentence that a page broke is placed where it begins
		if (!isNamed(number, record.problems) && found(number, takeNear(facts, number))) continue;
		unread.push(number);
		settle(number, 'unread');
	}
	return {
		ledger: { printed: numbers.length, facts: inFacts, notFacts, unread: unread.length },
		problems: problemsOf(unread, record.problems),
		fates
	};
}

function numbersOf(item: Item, index: number): PrintedNumber[] {
	const line = item.line ?? -1 - index;
	if (item.kind === 'paragraph')
		return numbersIn(item.text, line, item.page, undefined, []).map((number) => ({
			...number,
			item: index,
			cell: null
		}));
	const row = item.cells
		.find((cell) => cell.text !== '')
		?.text.replace(/\s+/g, ' ')
		.slice(0, 40);
	const lines = [...new Set(item.cells.map((cell) => cell.line ?? line))];
	return item.cells.flatMap((cell, at) =>
		cell.text === ''
			? []
			: numbersIn(cell.text, cell.line ?? line, item.page, row, lines).map((number) => ({
					...number,
					item: index,
					cell: at
				}))
	);
}

function numbersIn(
	printed: string,
	line: number,
	page: number | undefined,
	row: string | undefined,
	lines: readonly number[]
): Omit<PrintedNumber, 'item' | 'cell'>[] {
	const text = foldText(printed);
	return numbersOfText(text).map(({ digits, at }) => ({
		value: valueOf(digits),
		digits,
		text,
		at,
		line,
		page,
		row,
		isCell: lines.length > 0,
		lines
	}));
}

/** The numbers of a folded text; 1.2023年 is the number of a heading and a year. */
function numbersOfText(text: string): { digits: string; at: number }[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const at = match.index;
		const split = /^(\d{1,2}\.)((?:19|20)\d\d)$/.exec(match[0]);
		return split?.[1] !== undefined &&
			split[2] !== undefined &&
			/^\s*年/.test(text.slice(at + match[0].length))
			? [
					{ digits: split[1].slice(0, -1), at },
					{ digits: split[2], at: at + split[1].length }
				]
			: [{ digits: match[0], at }];
	});
}

/** The facts that print each number, by line: a fact that prints it twice stands twice. */
type FactNumbers = Map<number, Map<string, (FactAddress | null)[]>>;

function factNumbers({ forms, unit }: Pick<ReportRecord, 'forms' | 'unit'>): FactNumbers {
	const found: FactNumbers = new Map();
	forms.forEach((form, at) => {
		for (const [list, facts] of Object.entries(factsOf(form)))
			facts.forEach((fact, index) => collect(found, fact, undefined, { form: at, list, index }));
	});
	if (unit !== null) collect(found, { raw: unit.raw, place: unit.place }, undefined, null);
	return found;
}

/** The facts of a form, without its own head and without its claims: the words of a claim account for no number in them. */
function factsOf({
	form,
	title,
	programme,
	moneyUnit,
	claims,
	...facts
}: Form): Record<string, readonly unknown[]> {
	void [form, title, programme, moneyUnit, claims];
	return facts;
}

/** Texts that repeat what another says of the same print, or are no print at all. */
const notPrinted = new Set([
	'wan',
	'value',
	'low',
	'high',
	'percent',
	'basis',
	'date',
	'place',
	'group',
	'expectedQuantities',
	'actualQuantities',
	'parts',
	'unitPrices',
	'subAmounts',
	'weight',
	'score',
	'stated',
	'listed',
	'decimals',
	'year',
	'comparator',
	'unit'
]);

/** Adds the numbers of all printed texts of a fact to those of its line. The numbers of one fact count once a text. */
function collect(
	found: FactNumbers,
	value: unknown,
	line: number | undefined,
	fact: FactAddress | null
): void {
	if (Array.isArray(value)) {
		for (const entry of value) collect(found, entry, line, fact);
		return;
	}
	if (value === null || typeof value !== 'object') return;
	const held = value as Record<string, unknown>;
	const own = (held.place as Place | undefined)?.line ?? line;
	for (const [key, entry] of Object.entries(held)) {
		if (key === 'weight' || key === 'score') add(found, own, entry, fact);
		if (notPrinted.has(key)) continue;
		if (typeof entry === 'string') add(found, own, entry, fact);
		else collect(found, entry, own, fact);
	}
}

function add(
	found: FactNumbers,
	line: number | undefined,
	text: unknown,
	fact: FactAddress | null
): void {
	if (typeof text !== 'string' || line === undefined) return;
	const numbers = found.get(line) ?? new Map<string, (FactAddress | null)[]>();
	for (const { digits } of numbersOfText(foldText(text))) {
		const value = valueOf(digits);
		numbers.set(value, [...(numbers.get(value) ?? []), fact]);
	}
	found.set(line, numbers);
}

/** Takes the number out of a fact of its line; the fact, null for the unit's own name, undefined where none has it. */
function take(found: FactNumbers, line: number, value: string): FactAddress | null | undefined {
	const numbers = found.get(line);
	const plain = value.replace(/^0+(?=\d)/, '');
	for (const candidate of [value, plain, value.replace(/\.?0+$/, '')]) {
		const fact = numbers?.get(candidate)?.shift();
		if (fact !== undefined) return fact;
	}
	return undefined;
}

/** A small number that is the first cell of its row numbers the row. */
const isOrdinal = ({ text, row, isCell }: PrintedNumber): boolean =>
	isCell && row === text && /^\d{1,3}$/.test(text);

const reach = 8;

function takeNear(
	found: FactNumbers,
	{ line, lines, value }: PrintedNumber
): FactAddress | null | undefined {
	if (line < 0) return undefined;
	const near = [...lines, ...Array.from({ length: reach }, (_, back) => line - back - 1)];
	for (const other of near) {
		const fact = take(found, other, value);
		if (fact !== undefined) return fact;
	}
	return undefined;
}

/** Another problem of its line names the number. */
const isNamed = ({ line, value }: PrintedNumber, problems: readonly Problem[]): boolean =>
	problems.some(
		({ raw, place }) => place.line === line && foldText(raw).replace(/,/g, '').includes(value)
	);

/** One problem a line; a number that another problem of its line names needs none. */
function problemsOf(unread: readonly PrintedNumber[], known: readonly Problem[]): Problem[] {
	const lines = new Map<string, PrintedNumber[]>();
	for (const number of unread) {
		if (isNamed(number, known)) continue;
		const key = `${number.line}:${number.row ?? ''}`;
		lines.set(key, [...(lines.get(key) ?? []), number]);
	}
	return [...lines.values()].map((numbers) => {
		const [first] = numbers;
		const place: Place = {};
		if (first?.row !== undefined && !namesPeople(first.row)) place.row = withoutPeople(first.row);
		if (first !== undefined && first.line > 0) place.line = first.line;
		if (first?.page !== undefined) place.page = first.page;
		return {
			code: 'unread-number',
			raw: withoutPeople([...new Set(numbers.map(clauseOf))].join(' | ')).slice(0, 400),
			place,
			note:
				numbers.length === 1
					? 'a number that is in no fact'
					: `${numbers.length} numbers that are in no fact`
		};
	});
}

/** The number with the few words around it, as a person looks for it in the document. */
function clauseOf({ text, at, value }: PrintedNumber): string {
	const end = at + value.length;
	const before =
		text
			.slice(Math.max(0, at - 12), at)
			.split(/[,，。;；:：\n]/)
			.at(-1) ?? '';
	const after = text.slice(end, end + 8).split(/[,，。;；:：\n]/)[0] ?? '';
	return `${before}${text.slice(at, end)}${after}`.trim();
}
