import { readBasis } from '#lib/domain/basis.ts';
import type { Words } from '#lib/i18n/words.ts';

/** Why a figure is not as it was read at first, in the language of the page; in its own words where a person gave the reason. */
export function basisText(sentence: string, words: Words): string {
	const basis = readBasis(sentence);
	const { reason, lineNumber } = words.site.fact;
	switch (basis?.kind) {
		case 'printed-elsewhere': {
			const at = basis.at === null ? '' : lineNumber(basis.at);
			return reason.printedElsewhere(basis.value, basis.times, basis.line, at);
		}
		case 'equals-total':
			return reason.equalsTotal(basis.total);
		case 'only-headcount':
			return reason.onlyHeadcount;
		case 'confirmed':
			return reason.confirmed[basis.by];
		case undefined:
			return sentence;
	}
}
