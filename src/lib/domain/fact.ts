import * as z from 'zod';

/**
 * Where a fact stands in its document, enough for a person to find it. `line` and `page` count from 1;
 * `row` and `column` are the headings or labels printed there, `table` and `section` the title of what holds it.
 */
export const placeSchema = z.strictObject({
	section: z.string().optional(),
	table: z.string().optional(),
	row: z.string().optional(),
	column: z.string().optional(),
	line: z.int().positive().optional(),
	page: z.int().positive().optional()
});
export type Place = z.infer<typeof placeSchema>;

/** Why a value is what it is. Missing values have a reason and are never 0. */
export const statusSchema = z.enum([
	'reported',
	'zero-by-text',
	'blank',
	'not-applicable',
	'not-reported',
	'unparseable',
	'repaired',
	'approximate',
	'interval',
	'derived',
	/** Read by a program from a picture of the page; `confidence` says how surely. */
	'recognised'
]);
export type Status = z.infer<typeof statusSchema>;

/** A decimal number as text: exact, no exponent, no thousands separator. */
export const decimalSchema = z.string().regex(/^-?\d+(\.\d+)?$/);

/** What every stated figure carries: its print, what became of it, and its place. */
export const factShape = {
	raw: z.string(),
	status: statusSchema,
	place: placeSchema,
	/** For repaired and derived values: what the reading rests on. */
	basis: z.string().optional(),
	/** How sure the program was that recognised it from a picture, 0 to 1. */
	confidence: z.number().min(0).max(1).optional()
};
export type Fact = {
	raw: string;
	status: Status;
	place: Place;
	basis?: string;
	confidence?: number;
};
