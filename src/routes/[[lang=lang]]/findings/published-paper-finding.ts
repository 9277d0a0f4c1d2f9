import { placePath, placePosition } from '#lib/components/place-text.ts';
import type { RegisterEntry } from '#lib/domain/register.ts';
import type { PaperFinding } from '#lib/export/working-paper.ts';
import type { Language } from '#lib/i18n/language.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { FindingRow } from '#lib/queries/finding-list.ts';

/** A published finding in the reader's language, with what was decided here or before. */
export function publishedPaperFinding(
	row: FindingRow,
	mine: RegisterEntry | undefined,
	words: Words,
	language: Language
): PaperFinding {
	const { terms } = words;
	return {
		...row,
		figures: (JSON.parse(row.figures) as { name: string; value: string; unit: string }[]).map(
			(figure) => ({ ...figure, fact: null })
		),
		severity: termOf(terms.severity, row.severity),
		class: termOf(terms.class, row.class),
		certainty: termOf(terms.certainty, row.certainty),
		message: language === 'zh' ? row.messageZh : row.messageEn,
		status: termOf(words.register.status, mine?.status ?? row.status),
		reason: mine?.reason ?? row.reason ?? '',
		evidence: row.evidence.map((place) => ({
			document: place.file,
			place: [placePath(place), placePosition(place, words)]
				.filter((part) => part !== '')
				.join(' '),
			raw: place.raw
		}))
	};
}
