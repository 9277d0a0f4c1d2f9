import { foldText, readMalformedNumber } from '#lib/domain/number.ts';
import { placeIn, report, type FormContext } from '../form-context.ts';
import { readPassages } from './sections.ts';
import type { FormItems } from '../split-forms.ts';

const doubtful =
	/[^\d.%,，。;；:：、][^\d.%,，。;；:：、]{0,11}?(\d+\.{2,}\d+|\d+(?:\.\d+)?%\d+)(?![\d.年月日-])/g;

/** Names the numbers of a text that are misprinted (`10..45万元`, `98%2`): read as anything, they would be wrong. */
export function nameMisprints(context: FormContext, source: FormItems): void {
	const paragraphs = source.items.filter((item) => item.kind === 'paragraph');
	for (const { text, path, line, page } of readPassages(paragraphs))
		for (const match of foldText(text).matchAll(doubtful))
			if (readMalformedNumber(match[1] ?? '') !== null)
				report(
					context,
					'malformed-number',
					match[0].trim(),
					placeIn(context, { section: path.join('/'), line, page }),
					'the number has more than one reading'
				);
}
