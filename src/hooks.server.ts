import type { Handle } from '@sveltejs/kit';
import { languageTag } from '#lib/i18n/language.ts';
import { afterFirstPaint } from './after-first-paint.js';
import firstScreen from './first-screen.css?url&no-inline';

/** Names the page's language in the document itself, and puts what the first paint does not need behind it. */
export const handle: Handle = ({ event, resolve }) => {
	const tag = languageTag[event.params.lang === 'en' ? 'en' : 'zh'];
	return resolve(event, {
		transformPageChunk: ({ html }) => firstScreenFirst(modulesLast(html.replace('%lang%', tag)))
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

const drawn = 'class="drawn narrow';
const ownFiles = /href="([^"]*\/_app\/)immutable\//;

/** The first chart, in both its widths, ends what is painted first. It stands in what the browser takes over as it is. */
function firstScreenFirst(html: string): string {
	const end = html.indexOf('</svg>', html.indexOf(drawn) + drawn.length) + '</svg>'.length;
	const base = ownFiles.exec(html)?.[1];
	if (!html.includes(drawn) || base === undefined) return html;
	const file = firstScreen.slice(firstScreen.indexOf('immutable/'));
	return `${html.slice(0, end)}<link rel="stylesheet" href="${base}${file}">${html.slice(end)}`;
}
