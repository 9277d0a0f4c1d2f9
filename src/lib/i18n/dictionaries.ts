import { en } from './en/words.ts';
import type { Language } from './language.ts';
import { zh, type Words } from './zh/words.ts';

const dictionaries: Record<Language, Words> = { zh, en };

/** The words of both languages at once, for programs that have no page: a page loads those of its own (`loadWords`). */
export function wordsOf(language: Language): Words {
	return dictionaries[language];
}
