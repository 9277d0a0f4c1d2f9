import { sha256 } from '@noble/hashes/sha2.js';
import type { Place } from '../domain/fact.ts';

/** Of 32 signs that are not mistaken for each other when a key is read aloud. */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 10;

/**
 * The keys of facts: each names one figure of one form by where it stands, and not by its number in a publication, so that its
 * address outlives the next one. Figures of one place are told apart by their order.
 */
export class FactKeys {
	/** Identity → how many facts had it so far. */
	readonly #counts = new Map<string, number>();

	/**
	 * @param form key of the report, kind and programme of the form
	 * @returns ten signs
	 */
	keyOf(form: readonly string[], { raw, place }: { raw: string; place: Place }): string {
		const identity = [...form, ...placeWords(raw, place)].join('\u001f');
		const count = this.#counts.get(identity) ?? 0;
		this.#counts.set(identity, count + 1);
		return encoded(sha256(new TextEncoder().encode(`${identity}\u001f${count}`)));
	}
}

/** A figure of a sentence has no row: it is named by what is printed. Lines and pages move with every edit, and name nothing. */
function placeWords(raw: string, { section, table, row, column }: Place): string[] {
	const words = [section, table, row, column].map((word) => word ?? '');
	return row === undefined && column === undefined ? [...words, raw] : words;
}

/** Five bits a sign, of as many bytes as that takes. */
function encoded(hash: Uint8Array): string {
	const bits = [...hash.slice(0, Math.ceil((length * 5) / 8))]
		.map((byte) => byte.toString(2).padStart(8, '0'))
		.join('');
	return Array.from({ length }, (_, at) =>
		signs.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2))
	).join('');
}
