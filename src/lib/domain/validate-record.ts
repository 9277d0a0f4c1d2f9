import { recordSchema, type ReportRecord } from './record.ts';

/** A record that does not hold the contract; `message` names every place and reason, one a line. */
export class InvalidRecord extends Error {}

/**
 * Checks an unknown value against the record schema.
 * @param name what to call the value in an error, such as its file
 * @throws InvalidRecord
 */
export function validateRecord(value: unknown, name: string): ReportRecord {
	const result = recordSchema.safeParse(value);
	if (result.success) return result.data;
	const lines = result.error.issues.map((i) => `${name}: ${i.path.join('.')}: ${i.message}`);
	throw new InvalidRecord(lines.join('\n'));
}
