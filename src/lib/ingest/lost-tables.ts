import type { Problem } from '#lib/domain/record.ts';
import type { Item } from './document.ts';
import { columnMeaning } from './vocabulary.ts';

const fewest = 4;

/**
 * Tables whose cells came out as plain text, a cell a line or all in one line: which value stood under which heading is lost with
 * the columns, so they are named and not read.
 */
export function findLostTables(items: readonly Item[]): Problem[] {
	const problems: Problem[] = [];
	let run: { text: string; line: number | undefined; page: number | undefined }[] = [];
	const close = () => {
		const [first] = run;
		if (first !== undefined && run.length >= fewest)
			problems.push(problem(run.map(({ text }) => text).join(' | '), first.line, first.page));
		run = [];
	};
	for (const item of items) {
		if (item.kind === 'row') {
			close();
			continue;
		}
		if (columnMeaning(item.text) !== null) {
			run.push({ text: item.text, line: item.line, page: item.page });
			continue;
		}
		close();
		const words = item.text.split(/\s+/);
		if (words.filter((word) => columnMeaning(word) !== null).length >= fewest)
			problems.push(problem(item.text.slice(0, 80), item.line, item.page));
	}
	close();
	return problems;
}

function problem(raw: string, line: number | undefined, page: number | undefined): Problem {
	return {
		code: 'table-not-read',
		raw,
		place: { ...(line === undefined ? {} : { line }), ...(page === undefined ? {} : { page }) },
		note: 'the headings of a table without its columns: its figures are not read'
	};
}
