import type { Handle } from '@sveltejs/kit';
import { languageTag } from '#lib/i18n/language.ts';
import { afterFirstPaint } from './after-first-paint.js';

/** Names the page's language in the document itself, and puts what the first paint does not need behind it. */
export const handle: Handle = ({ event, resolve }) => {
	const tag = languageTag[event.params.lang === 'en' ? 'en' : 'zh'];
	return resolve(event, {
		transformPageChunk: ({ html }) => modulesLast(html.replace('%lang%', tag))
	});
};

const modules = /[ \t]*<link href="[^"]+" rel="modulepreload">\n?/g;
/** Of styles that stand in the page: the router looks for them and does not load them again. */
const sheets = /[ \t]*<link href="[^"]+" rel="stylesheet" disabled media="[^"]*">\n?/g;

/** The modules in a template, whose content no browser fetches, until the page is painted. */
function modulesLast(html: string): string {
	const last = [
		...(html.match(sheets) ?? []),
		`<template id="modules">${(html.match(modules) ?? []).map((link) => link.trim()).join('')}</template>`,
		`<script>${afterFirstPaint}</script>`
	].join('');
	return html
		.replace(modules, '')
		.replace(sheets, '')
		.replace('</body>', () => `${last}</body>`);
}
