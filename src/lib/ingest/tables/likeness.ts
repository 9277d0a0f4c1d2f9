import { columnMeaning, columnPhrases, foldHeading, type ColumnMeaning } from '../vocabulary.ts';

/**
 * How like a heading is to what the vocabulary knows: for every meaning the cosine of its nearest phrase, from 0 to 1, over
 * characters and pairs of characters that weigh more the fewer meanings they occur in. A province's own wording (目标设定值 for
 * 目标值) is near the word that means the same, so that no list has to hold every wording.
 */
export type Likeness = ReadonlyMap<ColumnMeaning, number>;

const gramsOf = (text: string): ReadonlySet<string> => {
	const framed = `^${text}$`;
	const grams = new Set<string>(text);
	for (let i = 0; i < framed.length - 1; i += 1) grams.add(framed.slice(i, i + 2));
	return grams;
};

interface Phrase {
	meaning: ColumnMeaning;
	grams: ReadonlySet<string>;
	norm: number;
}

const weights = new Map<string, number>();
const phrases: Phrase[] = [];
/** Phrases by the characters and pairs that they hold, so that a heading is compared with those that share one. */
const holding = new Map<string, Phrase[]>();

function prepare(): void {
	const meanings = new Map<string, Set<ColumnMeaning>>();
	for (const [meaning, texts] of columnPhrases)
		for (const text of texts)
			for (const gram of gramsOf(text))
				meanings.set(gram, (meanings.get(gram) ?? new Set()).add(meaning));
	for (const [gram, known] of meanings)
		weights.set(gram, Math.log(1 + columnPhrases.length / known.size) ** 2);
	for (const [meaning, texts] of columnPhrases)
		for (const text of new Set(texts)) {
			const grams = gramsOf(text);
			const phrase = { meaning, grams, norm: normOf(grams) };
			phrases.push(phrase);
			for (const gram of grams) holding.set(gram, [...(holding.get(gram) ?? []), phrase]);
		}
}

const unknown = Math.log(1 + columnPhrases.length) ** 2;
const weightOf = (gram: string): number => weights.get(gram) ?? unknown;
const normOf = (grams: ReadonlySet<string>): number =>
	Math.sqrt([...grams].reduce((sum, gram) => sum + weightOf(gram), 0));

const known = new Map<string, Likeness>();

/** The likeness of a heading to every meaning that shares a character with it; 1 where the vocabulary holds the heading itself. */
export function headingLikeness(heading: string): Likeness {
	const folded = foldHeading(heading).replace(/\(.{1,16}\)$/, '');
	const before = known.get(folded);
	if (before !== undefined) return before;
	if (phrases.length === 0) prepare();
	const found = new Map<ColumnMeaning, number>();
	if (folded !== '' && folded.length <= 16) {
		const grams = gramsOf(folded);
		const norm = normOf(grams);
		const shared = new Map<Phrase, number>();
		for (const gram of grams)
			for (const phrase of holding.get(gram) ?? [])
				shared.set(phrase, (shared.get(phrase) ?? 0) + weightOf(gram));
		for (const [phrase, weight] of shared) {
			const cosine = weight / (norm * phrase.norm);
			if (cosine > (found.get(phrase.meaning) ?? 0)) found.set(phrase.meaning, cosine);
		}
		const exact = columnMeaning(heading) ?? columnMeaning(folded);
		if (exact !== null) found.set(exact, 1);
	}
	if (known.size < 5000) known.set(folded, found);
	return found;
}
