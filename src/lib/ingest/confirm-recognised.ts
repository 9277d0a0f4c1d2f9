import Big from 'big.js';
import { foldText } from '#lib/domain/number.ts';
import type { Item, Row } from './document.ts';

/** An identity of the document that holds with a figure: it is a sum or a part of one, or a rate or what it is of. */
export type Identity = 'sum' | 'rate';

/** Numbers by line that hold in an identity, without separators. */
type Confirmed = Map<number, Map<string, Identity>>;

interface Entry {
	line: number;
	text: string;
	value: Big;
	isPercent: boolean;
}

/** Parts of a sum; one alone confirms nothing, and among many some would add up by chance. */
const parts = { fewest: 2, most: 12 };
/** Digits that chance does not hit. */
const minDigits = 3;

/**
 * The numbers of tables that were recognised and that the document's own arithmetic confirms: a misread digit breaks a sum or a rate, so a
 * sum that holds shows that its figures were read right.
 */
export function confirmedNumbers(items: readonly Item[]): Confirmed {
	const confirmed: Confirmed = new Map();
	const confirm = (entries: readonly Entry[], identity: Identity) => {
		for (const { line, text } of entries) {
			const ofLine = confirmed.get(line) ?? new Map<string, Identity>();
			confirmed.set(line, ofLine.set(text, identity));
		}
	};
	const tables = new Map<number, Row[]>();
	for (const item of items)
		if (item.kind === 'row') tables.set(item.table, [...(tables.get(item.table) ?? []), item]);
	for (const rows of tables.values()) {
		const grid = rows.map((row) =>
			row.cells.map((cell) => entryOf(cell.text, cell.line ?? row.line))
		);
		const width = Math.max(0, ...grid.map((row) => row.length));
		for (let column = 0; column < width; column += 1)
			for (const sum of sumsIn(grid.map((row) => row[column] ?? null))) confirm(sum, 'sum');
		for (const row of grid) {
			for (const sum of sumsIn(row)) confirm(sum, 'sum');
			for (const rate of ratesIn(row)) confirm(rate, 'rate');
		}
	}
	return confirmed;
}

function entryOf(printed: string, line: number | undefined): Entry | null {
	const match = /^(-?\d[\d,]*(?:\.\d+)?)(%?)$/.exec(foldText(printed).trim());
	if (match?.[1] === undefined || line === undefined) return null;
	const text = match[1].replace(/,/g, '');
	return { line, text, value: new Big(text), isPercent: match[2] === '%' };
}

const isTelling = ({ text, value }: Entry): boolean =>
	!value.eq('0') && text.replace(/\D/g, '').replace(/^0+/, '').length >= minDigits;

/** Numbers that follow each other and are a sum and its parts, the sum before or behind them. */
function sumsIn(cells: readonly (Entry | null)[]): Entry[][] {
	const found: Entry[][] = [];
	const numbers = cells.filter((entry): entry is Entry => entry !== null && !entry.isPercent);
	for (const ordered of [numbers, [...numbers].reverse()])
		ordered.forEach((total, i) => {
			if (!isTelling(total)) return;
			let sum = new Big('0');
			const own: Entry[] = [];
			for (const part of ordered.slice(i + 1, i + 1 + parts.most)) {
				sum = sum.plus(part.value);
				own.push(part);
				const filled = own.filter(({ value }) => !value.eq('0'));
				if (filled.length < parts.fewest || !sum.eq(total.value)) continue;
				found.push([total, ...filled]);
				break;
			}
		});
	return found;
}

/** A rate in percent with the two numbers of its row of which it is the quotient, to its last digit. */
function ratesIn(cells: readonly (Entry | null)[]): Entry[][] {
	const entries = cells.filter((entry): entry is Entry => entry !== null);
	return entries
		.filter((entry) => entry.isPercent && isTelling(entry))
		.flatMap((rate) => {
			const decimals = rate.text.split('.')[1]?.length ?? 0;
			const numbers = entries.filter((entry) => !entry.isPercent && isTelling(entry));
			for (const part of numbers)
				for (const whole of numbers)
					if (
						part !== whole &&
						part.value.div(whole.value).times('100').round(decimals).eq(rate.value)
					)
						return [[rate, part, whole]];
			return [];
		});
}
