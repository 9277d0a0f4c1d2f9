import type { Database } from '../database/database.ts';

export interface GoneFinding {
	fingerprint: string;
	messageZh: string;
	messageEn: string;
}

/** Findings of the last publication that are no longer found. */
export function goneFindings(db: Database): Promise<GoneFinding[]> {
	return db.all<GoneFinding>(
		`SELECT fingerprint, message_zh AS "messageZh", message_en AS "messageEn" FROM gone_finding ORDER BY fingerprint`
	);
}
