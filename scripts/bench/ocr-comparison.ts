import type { Item } from '#lib/ingest/document.ts';
import { foldText } from '#lib/domain/number.ts';
import { isLow } from '#lib/ingest/ocr/confidence.ts';
import type { AuthoredPage } from './ocr-pages.ts';

/** What of a page was read right, of how many. */
export interface Comparison {
	characters: [number, number];
	digits: [number, number];
	numbers: [number, number];
	cells: [number, number];
	/** Wrong numbers whose confidence is not low. */
	unflagged: number;
	/** Cells and lines with numbers whose confidence is low. */
	flagged: number;
	/** What was read otherwise. */
	wrong: string[];
}

const plain = (text: string): string => foldText(text).replace(/\s+/g, '');
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const numbersOf = (text: string): string[] => text.match(/\d[\d,.]*/g) ?? [];

/** Holds what was read of a page against its own text. */
export function compareReading(page: AuthoredPage, items: readonly Item[]): Comparison {
	const found = items.flatMap((item) =>
		item.kind === 'row' ? [item.cells.filter(({ text }) => text !== '')] : []
	);
	const prose = plain(
		items.flatMap((item) => (item.kind === 'paragraph' ? item.text : [])).join('')
	);
	const result: Comparison = {
		characters: [0, 0],
		digits: [0, 0],
		numbers: [0, 0],
		cells: [0, 0],
		unflagged: 0,
		flagged: 0,
		wrong: []
	};
	const count = (right: string, read: string, isFlagged: boolean) => {
		const add = (pair: [number, number], a: ArrayLike<unknown>, b: ArrayLike<unknown>) => {
			pair[1] += a.length;
			pair[0] += Math.max(0, a.length - distance(a, b));
		};
		add(result.characters, right, read);
		add(result.digits, digitsOf(right), digitsOf(read));
		const [own, other] = [numbersOf(right), numbersOf(read)];
		const missed = distance(own, other);
		result.numbers[1] += own.length;
		result.numbers[0] += Math.max(0, own.length - missed);
		if (!isFlagged) result.unflagged += missed;
		if (right !== read) result.wrong.push(`${right} → ${read}${isFlagged ? ' (low)' : ''}`);
	};
	page.rows.forEach((row, r) => {
		row.forEach((cell, c) => {
			const read = found[r]?.[c];
			const isFlagged = read?.confidence !== undefined && isLow(read.confidence);
			const [right, text] = [plain(cell), plain(read?.text ?? '')];
			result.cells[1] += 1;
			if (right === text) result.cells[0] += 1;
			count(right, text, isFlagged || read === undefined);
		});
	});
	const isProseLow = items.some(
		(item) => item.kind === 'paragraph' && item.confidence !== undefined && isLow(item.confidence)
	);
	count(plain(page.prose), prose, isProseLow);
	result.flagged = items.reduce((sum, item) => {
		const parts = item.kind === 'row' ? item.cells : [item];
		return (
			sum +
			parts.filter(
				({ text, confidence }) => /\d/.test(text) && confidence !== undefined && isLow(confidence)
			).length
		);
	}, 0);
	return result;
}

/** How many insertions, losses and changes lead from one to the other. */
function distance(a: ArrayLike<unknown>, b: ArrayLike<unknown>): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1)
			next.push(
				Math.min(
					(row[j] ?? 0) + 1,
					(next[j - 1] ?? 0) + 1,
					(row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
				)
			);
		row = next;
	}
	return row[b.length] ?? 0;
}
