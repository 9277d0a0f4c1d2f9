import type { FormItems } from './split-forms.ts';
import type { Item, Paragraph } from './document.ts';
import { listsAmounts } from './tables/label-rows.ts';
import { natureOf } from './vocabulary.ts';

/**
 * The prose of a form: its paragraphs, and the sentences that stand in a table, which pages lay out with tables and forms explain
 * their figures in. Of a form made of tables only what prints money counts: the rest of its lines are notes on how to fill it.
 */
export function proseOf(source: FormItems): Paragraph[] {
	const isNarrative = source.form === 'narrative';
	return source.items
		.flatMap((item) => paragraphsOf(item, isNarrative))
		.filter(({ text }) => isNarrative || isFigured(text));
}

function paragraphsOf(item: Item, isNarrative: boolean): Paragraph[] {
	if (item.kind === 'paragraph') return [item];
	const filled = item.cells.filter((cell) => cell.text !== '');
	const [first] = filled;
	// a sheet prints every paragraph of a text as a row of one cell
	if (isNarrative && first !== undefined && filled.length === 1 && isParagraph(first.text))
		return [
			{
				kind: 'paragraph',
				text: first.text,
				...(first.line === undefined ? {} : { line: first.line }),
				...(item.page === undefined ? {} : { page: item.page })
			}
		];
	return filled
		.filter(
			({ text }) =>
				isProse(text) && !listsAmounts(text) && (filled.length === 1 || text.length > 120)
		)
		.flatMap((cell) =>
			cell.text
				.split('\n')
				.filter((line) => isProse(line))
				.map((text) => ({
					kind: 'paragraph' as const,
					text,
					...(cell.line === undefined ? {} : { line: cell.line }),
					...(item.page === undefined ? {} : { page: item.page })
				}))
		);
}

/** A sentence, or the numbered heading of a part; 2.公务接待费 without figures is a row of amounts. */
const isParagraph = (text: string): boolean =>
	/[。；;]/.test(text) ||
	(/^\s*[（(]?[一二三四五六七八九十\d]{1,3}[、.）)]/.test(text) && natureOf(text) === null);

/** A sentence with figures, and no cell of names or labels. */
const isProse = (text: string): boolean =>
	text.length > 30 && /[。；;，,]/.test(text) && /\d/.test(text);

const isFigured = (text: string): boolean =>
	isProse(text) &&
	/\d\s*(万|亿)?元/.test(text) &&
	!/^[（(]?\s*(备注|注|说明|填表|填报)/.test(text.trim());
