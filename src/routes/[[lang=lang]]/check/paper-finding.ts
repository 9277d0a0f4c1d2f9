import type { Finding } from '#lib/audit/finding.ts';
import { placeText } from '#lib/components/place-text.ts';
import type { PaperFinding } from '#lib/export/working-paper.ts';
import type { Language } from '#lib/i18n/language.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';

/** A finding in the reader's language, for the working paper. */
export function paperFinding(finding: Finding, words: Words, language: Language): PaperFinding {
	const { terms } = words;
	return {
		...finding,
		severity: termOf(terms.severity, finding.severity),
		class: termOf(terms.class, finding.class),
		certainty: termOf(terms.certainty, finding.certainty),
		message: finding.message[language],
		amountWan: finding.amountWan === null ? null : Number(finding.amountWan),
		status: '',
		reason: '',
		evidence: finding.evidence.map(({ document, place, raw }) => ({
			document,
			place: placeText(place, words),
			raw
		}))
	};
}
