// the small build of the library: this is asked on a page, before anything is touched
import * as z from 'zod/mini';
import { lineOf } from './json-line.ts';

// pages forbid the making of functions from texts, and the library would try whether it may
if ('document' in globalThis) z.config({ jitless: true });

/** What an auditor decided about a finding or about a lead. `new` is the state of a finding that nobody has looked at. */
export const findingStatuses = [
	'new',
	'checking',
	'confirmed',
	'explained',
	'false-positive',
	'rectified'
] as const;
export type FindingStatus = (typeof findingStatuses)[number];

const entrySchema = z.strictObject({
	/** The finding's fingerprint (rule, unit, year and subject) or the key of a lead (LEAD|family|unit|year|scope); control characters stand between entries where they are asked, and the
	 * engine takes no half of a character. */
	fingerprint: z
		.string()
		.check(
			z.minLength(3),
			z.maxLength(500),
			z.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'control characters and halves of characters are not allowed')
		),
	status: z.enum(findingStatuses),
	/** Why; a status without a reason is no decision. */
	reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
	note: z.optional(z.string().check(z.maxLength(5000)))
});
export type RegisterEntry = z.infer<typeof entrySchema>;

export const registerSchema = z.strictObject({
	version: z.literal(1),
	entries: z.array(entrySchema).check(z.maxLength(200_000))
});
export type Register = z.infer<typeof registerSchema>;

/** A register file that does not hold the contract; `message` names file, line, place and reason of each fault, one a line. */
export class InvalidRegister extends Error {}

/**
 * Reads the text of a register file.
 * @throws InvalidRegister
 */
export function readRegister(text: string, name: string): Register {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new InvalidRegister(`${name}: not JSON: ${(error as Error).message}`, { cause: error });
	}
	const parsed = registerSchema.safeParse(value);
	if (parsed.success) return parsed.data;
	const lines = parsed.error.issues.map(
		({ path, message }) => `${name}:${lineOf(text, path)}: ${path.join('.')}: ${message}`
	);
	throw new InvalidRegister(lines.slice(0, 20).join('\n'));
}

/** A register file: sorted, so that the same decisions give the same text. */
export function writeRegister(entries: readonly RegisterEntry[]): string {
	const sorted = [...entries].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
	return `${JSON.stringify({ version: 1, entries: sorted } satisfies Register, null, 1)}\n`;
}

/** The last entry of each finding. */
export function byFingerprint(
	entries: readonly RegisterEntry[]
): ReadonlyMap<string, RegisterEntry> {
	return new Map(entries.map((entry) => [entry.fingerprint, entry]));
}
