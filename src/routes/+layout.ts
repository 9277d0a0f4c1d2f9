import type { Language } from '#lib/i18n/language.ts';
import { loadWords } from '#lib/i18n/words.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params, data }) => {
	const language: Language = params.lang === 'en' ? 'en' : 'zh';
	return { ...data, language, words: await loadWords(language) };
};
