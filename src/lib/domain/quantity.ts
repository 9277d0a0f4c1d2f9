import * as z from 'zod';
import { decimalSchema, factShape } from './fact.ts';

/** The kinds of target and actual values met in indicator tables. */
export const quantityClassSchema = z.enum([
	'numeric',
	'percent',
	'date',
	'duration',
	'range',
	'composite',
	'qualitative',
	'condition',
	'reference',
	'blank',
	'not-applicable'
]);
export type QuantityClass = z.infer<typeof quantityClassSchema>;

export const comparatorSchema = z.enum(['>=', '<=', '>', '<', '=', '~', 'range']);
export type Comparator = z.infer<typeof comparatorSchema>;

/** One part of a composite value, such as a unit price for each of two objects. */
export const quantityPartSchema = z.strictObject({
	object: z.string(),
	value: decimalSchema,
	unit: z.string()
});

/**
 * A target or an actual value: its print, its class, and the interval [low, high] that the print states,
 * both in `unit` (money in 万元, areas in ㎡). `null` on a side means unbounded on that side.
 * `date` is the ISO date of a deadline: the last day that still meets it.
 */
export const quantitySchema = z.strictObject({
	...factShape,
	class: quantityClassSchema,
	comparator: comparatorSchema.nullable(),
	low: decimalSchema.nullable(),
	high: decimalSchema.nullable(),
	unit: z.string().nullable(),
	date: z.iso.date().optional(),
	/** An explicit label glued to the value in print, such as 定性. */
	declaredNature: z.string().optional(),
	parts: z.array(quantityPartSchema).optional()
});
export type Quantity = z.infer<typeof quantitySchema>;
