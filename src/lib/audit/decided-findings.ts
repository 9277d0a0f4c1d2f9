import { byFingerprint, type FindingStatus, type RegisterEntry } from '../domain/register.ts';
import type { Finding } from './finding.ts';
import { leadKey } from './leads/leads-of.ts';

/** What a unit has answered for, so that nothing is left to ask. */
export const isSettled = (status: FindingStatus): boolean =>
	status === 'explained' || status === 'false-positive' || status === 'rectified';

export interface DecidedFindings {
	findings: Finding[];
	/** Decisions about what is no longer found. */
	gone: RegisterEntry[];
}

/** Findings with what registers decided of them; what was decided of a lead holds for each of its findings that nobody decided on its own. */
export function decidedFindings(
	findings: readonly Finding[],
	entries: readonly RegisterEntry[]
): DecidedFindings {
	const decisions = byFingerprint(entries);
	const used = new Set<string>();
	const decided = findings.map((finding) => {
		const keys = [finding.fingerprint, leadKey(finding)].filter((key) => decisions.has(key));
		for (const key of keys) used.add(key);
		const entry = decisions.get(keys[0] ?? '');
		return entry === undefined
			? finding
			: { ...finding, status: entry.status, reason: entry.reason };
	});
	return {
		findings: decided,
		gone: [...decisions.values()].filter((e) => !used.has(e.fingerprint))
	};
}
