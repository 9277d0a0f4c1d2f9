import { withoutPeople } from './personal-data.ts';
import type { Cell } from './document.ts';
import type { Layout } from './layouts.ts';
import type { Place } from '#lib/domain/fact.ts';
import type { Form, MoneyUnit, Problem } from '#lib/domain/record.ts';

/** What the reading of one form gathers and needs to know. */
export interface FormContext {
	form: Form;
	problems: Problem[];
	year: number | null;
	/** The unit's name as the document prints it, empty when it prints none. */
	unitName: string;
	/** The unit of amounts where neither cell nor heading prints one. */
	moneyUnit: MoneyUnit | null;
	/** Lines that were read as headings of tables: their numbers are points and years of the heading. */
	headingLines: Set<number>;
	/** Numbers of rows and columns (行次, 栏次), by their lines: they count nothing. */
	ordinals: Map<number, string[]>;
	/** Forms that were taught, and the names of those that a heading of this document was read by. */
	layouts: readonly Layout[];
	usedLayouts: Set<string>;
}

/** Notes that a cell numbers its row or column. */
export function noteOrdinal(context: FormContext, cell: Cell, line: number | undefined): void {
	const at = cell.line ?? line ?? 0;
	context.ordinals.set(at, [...(context.ordinals.get(at) ?? []), cell.text.trim()]);
}

/** A place of this form, without the parts that are not known. */
export function placeIn(
	context: FormContext,
	at: {
		section?: string | undefined;
		row?: string | undefined;
		column?: string | undefined;
		line?: number | undefined;
		page?: number | undefined;
	}
): Place {
	const place: Place = {};
	if (at.section !== undefined && at.section !== '') place.section = at.section;
	if (context.form.title !== '') place.table = context.form.title;
	if (at.row !== undefined && at.row !== '') place.row = at.row;
	if (at.column !== undefined && at.column !== '') place.column = at.column;
	if (at.line !== undefined) place.line = at.line;
	if (at.page !== undefined) place.page = at.page;
	return place;
}

export function report(
	context: FormContext,
	code: string,
	raw: string,
	place: Place,
	note: string
): void {
	context.problems.push({ code, raw: withoutPeople(raw), place, note });
}
