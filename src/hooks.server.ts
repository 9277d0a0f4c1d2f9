import type { Handle } from '@sveltejs/kit';
import { languageTag } from '#lib/i18n/language.ts';

/** Names the page's language in the document itself. */
export const handle: Handle = ({ event, resolve }) => {
	const tag = languageTag[event.params.lang === 'en' ? 'en' : 'zh'];
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', tag) });
};
