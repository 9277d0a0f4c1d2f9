import { parseAuthored, type AuthoredCell } from './authored-document.ts';

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

const cell = ({ text, rowSpan, colSpan }: AuthoredCell): string =>
	`<td rowspan="${rowSpan}" colspan="${colSpan}">${escaped(text)}</td>`;

/** The authored document as a page, as a government site publishes it. */
export function asHtml(source: string): Uint8Array {
	const body = parseAuthored(source).map((block) =>
		block.kind === 'paragraph'
			? `<p>${escaped(block.text)}</p>`
			: `<table>${block.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
	);
	return new TextEncoder().encode(
		`<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>网页</title></head><body>${body.join('\n')}</body></html>`
	);
}
