import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedFinding } from '#lib/audit/publish-findings.ts';
import { InvalidRegister, readRegister } from '#lib/domain/register.ts';

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
	const rows = new Map<string, RegisterRow>();
	for (const name of readdirSync(folder).sort()) {
		if (!name.endsWith('.json')) continue;
		const file = join(folder, name);
		for (const { fingerprint, status, reason, note } of readRegister(
			readFileSync(file, 'utf8'),
			file
		).entries) {
			const known = rows.get(fingerprint);
			if (known !== undefined && known.status !== status)
				throw new InvalidRegister(`${file}: ${fingerprint}: another register says ${known.status}`);
			rows.set(fingerprint, { fingerprint, status, reason, note: note ?? null });
		}
	}
	return [...rows.values()];
}

/** The findings of the last publication, or null when none was published. */
export function readPublished(file: string): PublishedFinding[] | null {
	if (!existsSync(file)) return null;
	return (JSON.parse(readFileSync(file, 'utf8')) as { findings: PublishedFinding[] }).findings;
}
