import type { Form } from '#lib/domain/record.ts';
import { amount, blankAmount, form } from '../../fixtures/records/build.ts';

/** Forms and amounts that the cases of the budget rules share. */
export const total = (initial: string, adjusted: string, executed: string) => [
	amount('initial', initial),
	amount('adjusted', adjusted),
	amount('executed', executed)
];
export const unitForm = (parts: Partial<Form>) => form('unit-evaluation', parts);
export const project = (programme: string, parts: Partial<Form>) =>
	form('project-evaluation', { programme, ...parts });
export const ofProject = (initial: string, adjusted: string, executed: string) =>
	total(initial, adjusted, executed).map((item) => ({ ...item, scope: 'programme' as const }));
export const spent = (nature: string, printed: string, line = `${nature}支出`) =>
	amount('executed', printed, { nature, line });
export const source = (
	nature: string,
	stage: 'initial' | 'adjusted' | 'executed',
	printed: string
) =>
	printed === ''
		? blankAmount(stage, { nature, line: nature, scope: 'programme' })
		: amount(stage, printed, { nature, line: nature, scope: 'programme' });
export const text = (parts: Partial<Form>) => form('narrative', parts);
