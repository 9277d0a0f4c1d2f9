import type { Handle } from '@sveltejs/kit';
import { languageTag } from '#lib/i18n/language.ts';

/** Names the page's language in the document itself. */
export const handle: Handle = ({ event, resolve }) => {
	const tag = languageTag[event.params.lang === 'en' ? 'en' : 'zh'];
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', tag),
		// what the page says and draws is in the HTML: the scripts of its life may come after it is painted
		preload: ({ type }) => type !== 'js'
	});
};
