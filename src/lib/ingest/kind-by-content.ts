import type { FormItems } from './split-forms.ts';
import type { Block } from './tables/block.ts';
import { readHeading } from './tables/headings.ts';
import { labelMeaning } from './vocabulary.ts';

/** A form without a title is what its headings say: indicators with actual values are an evaluation, without them a target table. */
export function kindByContent(source: FormItems): FormItems {
	if (source.title !== '') return source;
	const rows = source.items.filter((item) => item.kind === 'row');
	const blocks = rows
		.map((_, at) => readHeading(rows, at, null)?.block)
		.filter((block): block is Block => block !== undefined);
	const indicators = blocks.find((block) => block.kind === 'indicators');
	if (indicators === undefined)
		return blocks.some((block) => block.kind === 'base-money')
			? { ...source, form: 'base-data' }
			: source;
	const hasActuals = indicators.columns.has('actual') || indicators.columns.has('score');
	const hasProgramme = rows.some((row) =>
		row.cells.some((cell) => labelMeaning(cell.text.split(/[：:]/)[0] ?? '') === 'programme')
	);
	if (!hasActuals) return { ...source, form: hasProgramme ? 'fund-target' : 'unit-target' };
	return { ...source, form: hasProgramme ? 'project-evaluation' : 'unit-evaluation' };
}
