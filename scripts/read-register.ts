import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedFinding } from '#lib/audit/publish-findings.ts';
import { InvalidRegister, readRegister, type RegisterEntry } from '#lib/domain/register.ts';

/** A row of the table `register`. */
export type RegisterRow = {
	fingerprint: string;
	status: string;
	reason: string;
	note: string | null;
};

/**
 * The decisions of every register below a folder, as rows of the table `register`; none when there is no folder.
 * @throws InvalidRegister that names file and place, also when two files decide the same finding differently
 */
export function readRegisters(folder: string): RegisterRow[] {
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
	return readEntries(names.sort().map((name) => join(folder, name))).map(({ note, ...entry }) => ({
		...entry,
		note: note ?? null
	}));
}

/**
 * The decisions of register files, each finding or lead once.
 * @throws InvalidRegister that names file, line and reason, also when two files decide the same differently
 */
export function readEntries(files: readonly string[]): RegisterEntry[] {
	const entries = new Map<string, RegisterEntry>();
	for (const file of files)
		for (const entry of readRegister(readFileSync(file, 'utf8'), file).entries) {
			const known = entries.get(entry.fingerprint);
			if (known !== undefined && known.status !== entry.status)
				throw new InvalidRegister(
					`${file}: ${entry.fingerprint}: another register says ${known.status}`
				);
			entries.set(entry.fingerprint, entry);
		}
	return [...entries.values()];
}

/** The findings of the last publication, or null when none was published. */
export function readPublished(file: string): PublishedFinding[] | null {
	if (!existsSync(file)) return null;
	return (JSON.parse(readFileSync(file, 'utf8')) as { findings: PublishedFinding[] }).findings;
}
