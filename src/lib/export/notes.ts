import { printedText } from '../domain/printed-text.ts';
import type { Origin } from '../domain/origin.ts';

/** What the parts of an origin are called. */
export interface OriginWords {
	title: string;
	filters: string;
	measure: string;
	dated: string;
	source: string;
	sourceText: string;
	fingerprint: string;
	address: string;
	taken: string;
}

/** Name and value of each. */
export function originNotes(origin: Origin, words: OriginWords): [string, string][] {
	return [
		[words.title, origin.title],
		[words.filters, origin.filters],
		...(origin.measure === null ? [] : [[words.measure, origin.measure] as [string, string]]),
		[words.dated, origin.dated],
		[words.source, words.sourceText],
		[words.fingerprint, origin.fingerprint],
		[words.address, origin.address],
		[words.taken, origin.taken]
	];
}

/** A name for the file that any system takes. */
export function fileName({ title, fingerprint }: Origin, site: string, ending: string): string {
	const name = `${site}-${printedText(title)}-${fingerprint.slice(0, 8)}`;
	return `${name.replace(/[\\/:*?"<>|\s，。：]+/g, '-')}.${ending}`;
}
