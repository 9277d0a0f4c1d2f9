import type { Place } from '#lib/domain/fact.ts';
import type { Form, ReportRecord } from '#lib/domain/record.ts';

/** A value of a record, as JSON has it. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Item = Readonly<Record<string, Json>>;

/**
 * A record as tables that a person can review: one line for a figure, its place at the end. Holds every value of the record besides the
 * checksum, name and format of its file. `-` is null, `""` an empty text, an empty cell a value that is left out; what all lines of a
 * table have in common stands above them once.
 */
export function recordTable(record: ReportRecord): string {
	const { unit, year, forms, problems, document } = record;
	const lines = [
		`document: ${text(document.title)}`,
		`unit: ${unit === null ? '-' : unitText(unit, document.title)}`,
		`year: ${year ?? '-'}`
	];
	for (const form of forms) lines.push(...formLines(form));
	if (problems.length > 0)
		lines.push(...tableLines('problems', problems as unknown as readonly Item[], document.title));
	return `${lines.join('\n')}\n`;
}

function unitText(unit: NonNullable<ReportRecord['unit']>, table: string): string {
	const { name, regionCode, raw, place } = unit;
	return `${[name, regionCode, raw].map((part) => cellText(part)).join(' | ')} @ ${placeText(place, table)}`;
}

function formLines({ form, title, programme, moneyUnit, ...lists }: Form): string[] {
	const head = `${form}: ${[title, programme, moneyUnit].map((part) => cellText(part)).join(' | ')}`;
	const lines = ['', head, '='.repeat(40)];
	for (const [name, items] of Object.entries(lists))
		if (items.length > 0)
			lines.push(...tableLines(name, items as unknown as readonly Item[], title));
	return lines;
}

/** The columns that are read first; the others follow in the order of the alphabet, the place last. */
const first = [
	...['code', 'kind', 'stage', 'nature', 'relation', 'scope', 'moneyScope', 'wan'],
	...['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'explanation'],
	...['establishment', 'inPost', 'retired', 'dispatched', 'total', 'statedControlRate'],
	...[
		'expected',
		'subject',
		'of',
		'item',
		'label',
		'text',
		'value',
		'percent',
		'low',
		'high',
		'unit'
	]
];
const last = ['line', 'raw', 'status', 'basis', 'place'];

function columnsOf(items: readonly Item[]): string[] {
	const names = [...new Set(items.flatMap((item) => Object.keys(item)))].sort();
	const rank = (name: string) =>
		first.includes(name)
			? first.indexOf(name)
			: last.includes(name)
				? 200 + last.indexOf(name)
				: 100;
	return names.sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

function tableLines(name: string, items: readonly Item[], table: string): string[] {
	const cells = (column: string) => items.map((item) => itemCell(item, column, table));
	const columns = columnsOf(items).map((column) => ({ column, cells: cells(column) }));
	const isCommon = ({ cells }: { cells: string[] }) =>
		cells.length > 1 && cells.every((cell) => cell === cells[0]);
	const common = columns.filter(isCommon).map(({ column, cells }) => `${column} ${cells[0]}`);
	const own = columns.filter((column) => !isCommon(column));
	return [
		'',
		common.length === 0 ? name : `${name}, all: ${common.join('; ')}`,
		own.map(({ column }) => column).join(' | '),
		...items.map((_, row) => own.map(({ cells }) => cells[row]).join(' | '))
	];
}

function itemCell(item: Item, column: string, table: string): string {
	const value = item[column];
	if (value === undefined) return '';
	if (column === 'place') return placeText(value as Place, table);
	return cellText(value, item['place'] as Place | undefined, table);
}

function cellText(value: Json, around?: Place, table = ''): string {
	if (value === null) return '-';
	if (Array.isArray(value))
		return value.length === 0
			? '[]'
			: `[${value.map((part: Json) => cellText(part, around, table)).join('; ')}]`;
	if (typeof value === 'object') return factText(value as Item, around, table);
	return text(String(value));
}

const ofInterval = ['class', 'comparator', 'low', 'high', 'unit'];

function factText(fact: Item, around: Place | undefined, table: string): string {
	const { raw, status, place, ...rest } = fact;
	const interval = ofInterval.filter((name) => name in rest).map((name) => cellText(rest[name]!));
	const others = Object.keys(rest)
		.filter((name) => !ofInterval.includes(name))
		.sort()
		.map((name) => `${name}=${cellText(rest[name]!, around, table)}`);
	const said = status === undefined || status === 'reported' ? [] : [`(${cellText(status)})`];
	const parts = [interval.join(' '), ...others, ...said].filter((part) => part !== '');
	const print = raw === undefined ? '' : `${cellText(raw)} `;
	const where =
		place === undefined
			? ''
			: around === undefined
				? placeText(place as Place, table)
				: differenceText(place as Place, around);
	return `${print}{${parts.join(', ')}}${where === '' ? '' : ` @ ${where}`}`;
}

/** What a place has that the place around it has not, and the other way round. */
function differenceText(place: Place, around: Place): string {
	const names = ['section', 'table', 'row', 'column', 'line', 'page'] as const;
	return names
		.filter((name) => place[name] !== around[name])
		.map((name) =>
			place[name] === undefined ? `no ${name}` : `${name} ${text(String(place[name]))}`
		)
		.join(', ');
}

/** Line and page, then the labels; the table only where it is not the form. */
function placeText({ line, page, section, table, row, column }: Place, form: string): string {
	const parts = [
		line === undefined ? '' : String(line),
		page === undefined ? '' : `page ${page}`,
		section === undefined ? '' : `section ${text(section)}`,
		table === undefined ? 'no table' : table === form ? '' : `table ${text(table)}`,
		row === undefined ? '' : text(row),
		column === undefined ? '' : `› ${text(column)}`
	];
	return parts.filter((part) => part !== '').join(' ');
}

/** A text as it is, in quotation marks where signs of the table are in it. */
function text(value: string): string {
	return value === '' || value === '-' || /[|;{}[\]"\n\r\t]|^\s|\s$| @ /.test(value)
		? JSON.stringify(value)
		: value;
}
