import { foldText } from '#lib/domain/number.ts';
import type { Fact } from '#lib/domain/fact.ts';
import type { Form } from '#lib/domain/record.ts';
import { basisSentence } from '#lib/domain/basis.ts';
import { confirmedNumbers } from './confirm-recognised.ts';
import type { Item, Remark } from './document.ts';

/** A text of the document with what is known of its recognition. */
interface Text {
	text: string;
	confidence: number | undefined;
}

/** Lines in which a figure can stand behind the line that its sentence begins in. */
const reach = 8;

/**
 * Says of each figure that a program recognised it from a picture, and how surely: the status of a figure that is simply reported, and the
 * confidence of every one. A figure that an identity of the document confirms has this as its basis.
 */
export function markRecognised(
	forms: readonly Form[],
	items: readonly Item[],
	remarks: readonly Remark[]
): void {
	const pages = new Set(
		remarks.flatMap(({ code, page }) =>
			page !== undefined && /^recognised-(page|layer)$/.test(code) ? [page] : []
		)
	);
	if (pages.size === 0) return;
	const texts = textsByLine(items, pages);
	const confirmed = confirmedNumbers(
		items.filter(({ page }) => page !== undefined && pages.has(page))
	);
	for (const fact of factsIn(forms)) {
		const { page, line } = fact.place;
		if (page === undefined || !pages.has(page)) continue;
		if (fact.status === 'reported') fact.status = 'recognised';
		const found = line === undefined ? [] : textsOf(texts, line, fact.raw);
		const scores = found.flatMap(({ confidence }) => confidence ?? []);
		if (scores.length > 0) fact.confidence = Math.min(...scores);
		const identity = line === undefined ? undefined : confirmed.get(line)?.get(numberOf(fact.raw));
		if (identity !== undefined && fact.status === 'recognised' && fact.basis === undefined)
			fact.basis = basisSentence({ kind: 'confirmed', by: identity });
	}
}

const numberOf = (raw: string): string =>
	/-?\d[\d,]*(?:\.\d+)?/.exec(foldText(raw))?.[0].replace(/,/g, '') ?? '';

function textsByLine(items: readonly Item[], pages: ReadonlySet<number>): Map<number, Text[]> {
	const texts = new Map<number, Text[]>();
	for (const item of items) {
		if (item.page === undefined || !pages.has(item.page)) continue;
		for (const { text, confidence, line = item.line } of item.kind === 'row' ? item.cells : [item])
			if (line !== undefined && text !== '')
				texts.set(line, [...(texts.get(line) ?? []), { text: foldText(text), confidence }]);
	}
	return texts;
}

/** The texts that a figure was read from: those that hold it, in its line or behind it; else all of its line. */
function textsOf(texts: ReadonlyMap<number, Text[]>, line: number, raw: string): Text[] {
	const wanted = foldText(raw);
	const digits = numberOf(raw);
	for (let at = line; at <= line + reach; at += 1) {
		const own = texts.get(at) ?? [];
		const whole = own.filter(({ text }) => wanted !== '' && text.includes(wanted));
		if (whole.length > 0) return whole;
		const part = own.filter(({ text }) => digits !== '' && text.replace(/,/g, '').includes(digits));
		if (part.length > 0) return part;
	}
	return texts.get(line) ?? [];
}

/** Every figure of the forms, wherever it stands in them. */
function factsIn(value: unknown): Fact[] {
	if (Array.isArray(value)) return value.flatMap(factsIn);
	if (value === null || typeof value !== 'object') return [];
	const own = 'raw' in value && 'status' in value && 'place' in value ? [value as Fact] : [];
	return [...own, ...Object.values(value).flatMap(factsIn)];
}
