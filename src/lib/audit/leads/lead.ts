import type { Finding } from '../finding.ts';
import type { Severity, Words } from '../rule.ts';

/** A root cause that an auditor asks a unit about, with everything that follows from it (线索). */
export interface Lead {
	/** Family, unit, year and scope: the same in every publication. Registers name it. */
	key: string;
	family: string;
	unitId: string;
	unit: string;
	year: number | null;
	/** The programme or the form that it is about, null for the unit as a whole. */
	about: string | null;
	severity: Severity;
	certainty: Finding['certainty'];
	/** The largest amount at issue among its findings in 万元, a decimal text: repeats of a cause are not added up. */
	amountWan: string | null;
	/** Fact, arithmetic and question of its gravest finding. */
	headline: Words;
	/** The gravest first: the cause, then what follows from it. */
	findings: Finding[];
}
