import { unseenSigns } from './printed-text.ts';
import { recordSchema, type ReportRecord } from './record.ts';

/** A record that does not hold the contract; `message` names every place and reason, one a line. */
export class InvalidRecord extends Error {}

/**
 * Checks an unknown value against the record schema, and that its texts hold nothing that is not printed.
 * @param name what to call the value in an error, such as its file
 * @throws InvalidRecord
 */
export function validateRecord(value: unknown, name: string): ReportRecord {
	const result = recordSchema.safeParse(value);
	if (result.success) {
		const unseen = unseenSigns(result.data);
		if (unseen.length === 0) return result.data;
		throw new InvalidRecord(unseen.map((line) => `${name}: ${line}`).join('\n'));
	}
	const lines = result.error.issues.map((i) => `${name}: ${i.path.join('.')}: ${i.message}`);
	throw new InvalidRecord(lines.join('\n'));
}
