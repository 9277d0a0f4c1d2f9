import { parseAuthored } from './authored-document.ts';

/** How the rows of a table arrive in text: set apart with bars, with tabs, or a cell a line. */
export type TextStyle = 'bars' | 'tabs' | 'cells';

/** The authored document as text, a merged cell's text once and empty cells where it reaches. */
export function asText(source: string, style: TextStyle): Uint8Array {
	const flat = (text: string) => (text === '^' || text === '<' ? '' : text.replaceAll('\n', ' '));
	const lines = parseAuthored(source).flatMap((block) => {
		if (block.kind === 'paragraph') return [block.text, ''];
		const rows = block.grid.map((row) => row.map(flat));
		if (style === 'bars') return rows.map((row) => `| ${row.join(' | ')} |`);
		if (style === 'tabs') return rows.map((row) => row.join('\t'));
		return rows.flatMap((row) => [...row.map((text) => `\t${text}`), '']);
	});
	return new TextEncoder().encode(lines.join('\n'));
}
