import { en } from './en/words.ts';
import type { Language } from './language.ts';
import { zh, type Words } from './zh/words.ts';

export type { Words };

const dictionaries: Record<Language, Words> = { zh, en };

export function wordsOf(language: Language): Words {
	return dictionaries[language];
}

/** The word for a key of the data, or the key itself where the dictionary has none. */
export function termOf(terms: Readonly<Record<string, string>>, key: string): string {
	return terms[key] ?? key;
}
