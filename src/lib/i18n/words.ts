import type { Language } from './language.ts';
import type { Words } from './zh/words.ts';

export type { Words };

/** Loads the words of one language: no page shows two. */
export async function loadWords(language: Language): Promise<Words> {
	return language === 'zh'
		? (await import('./zh/words.ts')).zh
		: (await import('./en/words.ts')).en;
}

/** The word for a key of the data, or the key itself where the dictionary has none. */
export function termOf(terms: Readonly<Record<string, string>>, key: string): string {
	return terms[key] ?? key;
}
