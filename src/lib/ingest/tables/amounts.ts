import type { Place } from '#lib/domain/fact.ts';
import type { Amount, Stage } from '#lib/domain/record.ts';
import type { FormContext } from '../form-context.ts';
import { foldRowLabel, isTotalLabel, natureOf } from '../vocabulary.ts';
import { readAmountCell } from './amount-cell.ts';

/** One amount as a table prints it, before anything is decided about it. */
export interface PrintedAmount {
	text: string;
	/** The words that name the amount in its row. */
	label: string;
	/** The heading of its column, which may print the unit. */
	heading: string;
	/** What says the stage; null leaves it to the kind of form. */
	stage: Stage | null;
	place: Place;
	/** The label names all the money, whatever its words. */
	isTotal?: boolean;
	/** The part of the money that the column names, beside a row with a name of its own: 项目支出 of 城乡社区支出. */
	part?: string | null;
	programme?: string | null;
	/** The row sums programmes, so that it is of the unit also in a programme's form. */
	isOfUnit?: boolean;
	year?: number | undefined;
	of?: 'prior' | undefined;
	horizon?: 'mid-term' | 'annual' | undefined;
}

const unitForms = ['base-data', 'unit-evaluation', 'unit-target', 'narrative'];

/** Whether a form is about all of a unit's money, and not about one programme's. */
export const isOfUnit = (context: FormContext): boolean => unitForms.includes(context.form.form);

/**
 * Adds an amount to the form: its nature and relation by its label, its scope by the form. Whatever budget a target form prints is
 * what it asks for.
 */
export function pushAmount(context: FormContext, amount: PrintedAmount): void {
	const { label, programme, year, of, horizon } = amount;
	const nature = natureOf(label) ?? partOf(amount);
	const isTotal = amount.isTotal === true || isTotalLabel(label);
	const isKnown = nature !== null || isTotal;
	const isTarget = /target/.test(context.form.form);
	const stage = amount.stage ?? stageOfTitle(context.form.title);
	context.form.amounts.push({
		...readAmountCell(context, amount.text, amount.heading, amount.place),
		place: amount.place,
		line: foldRowLabel(label),
		scope: scopeOf(programme ?? null, isKnown, amount.isOfUnit === true || isOfUnit(context)),
		programme: programme ?? null,
		stage: ['budget', 'adjusted', 'initial'].includes(stage) && isTarget ? 'requested' : stage,
		nature: isTotal ? null : (nature?.nature ?? null),
		relation: isTotal ? 'total' : (nature?.relation ?? null),
		moneyScope: 'budget',
		...(year === undefined ? {} : { year }),
		...(of === undefined ? {} : { of }),
		...(horizon === undefined ? {} : { horizon })
	});
}

const partOf = ({ label, part }: PrintedAmount): ReturnType<typeof natureOf> =>
	part === undefined || part === null || isTotalLabel(label) ? null : natureOf(part);

/** What the title says of amounts whose columns name no stage: 三公经费支出决算表 is of what was spent. */
const stageOfTitle = (title: string): Stage =>
	/决算|支出情况/.test(title) && !/预算|目标|自评|绩效/.test(title) ? 'executed' : 'budget';

function scopeOf(programme: string | null, isKnown: boolean, isOfUnit: boolean): Amount['scope'] {
	if (programme !== null) return 'programme';
	if (!isKnown) return 'line';
	return isOfUnit ? 'unit' : 'programme';
}
