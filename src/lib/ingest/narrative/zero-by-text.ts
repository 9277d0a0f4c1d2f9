import type { Place } from '#lib/domain/fact.ts';
import type { Amount } from '#lib/domain/record.ts';
import type { FormContext } from '../form-context.ts';
import type { Passage } from './sections.ts';

const kinds: [RegExp, string, string][] = [
	[/政府性基金(预算)?/, '政府性基金', '政府性基金预算支出'],
	[/国有资本经营(预算)?/, '国有资本经营', '国有资本经营预算支出'],
	[/社会保险基金(预算)?/, '社会保险基金', '社会保险基金预算支出'],
	[/项目支出/, '项目', '项目支出']
];

/** 无 below a heading, or a sentence that says there is none: a zero that the text states, with the text as its print. */
export function readZeroByText(
	context: FormContext,
	passages: readonly Passage[],
	at: number,
	place: Place
): boolean {
	const passage = passages[at];
	if (passage === undefined) return false;
	const text = passage.text.replace(/\s/g, '');
	const initial = /年初预算项目[:：]?无[。.]?$/.test(text);
	if (initial) return push(context, text, place, ['项目', '年初预算项目'], 'initial');
	if (/^无[。.]?$/.test(text)) {
		const above = passages[at - 1]?.text ?? passage.path.at(-1) ?? '';
		const kind = kinds.find(([pattern]) => pattern.test(above) && /支出/.test(above));
		return kind !== undefined && push(context, text, place, [kind[1], kind[2]], 'executed');
	}
	const kind = kinds.find(([pattern]) =>
		new RegExp(`(无|没有|未安排|不存在)(${pattern.source})(安排的?)?(的)?(支出)?`).test(text)
	);
	if (kind === undefined || text.length > 60 || /\d+(\.\d+)?万元/.test(text)) return false;
	return push(context, text, place, [kind[1], kind[2]], 'executed');
}

function push(
	context: FormContext,
	raw: string,
	place: Place,
	[nature, line]: [string, string],
	stage: Amount['stage']
): true {
	context.form.amounts.push({
		raw,
		status: 'zero-by-text',
		place,
		line,
		scope: 'unit',
		programme: null,
		stage,
		nature,
		relation: 'part',
		moneyScope: 'budget',
		wan: '0',
		printedUnit: null,
		decimals: null
	});
	return true;
}
