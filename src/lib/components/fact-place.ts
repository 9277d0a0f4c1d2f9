/** Signs of a data version that stand in an address. */
const versionLength = 6;

/**
 * The place on a unit's page of a figure that is named by its number. Numbers are given anew by each publication, so the version of
 * the data stands beside it: an address of another publication leads to no figure instead of a wrong one.
 */
export function factPlace(factId: number, dataVersion: string): string {
	return `fact-${factId}-${dataVersion.slice(0, versionLength)}`;
}

/** The place of a figure that is named by its key: the address that every publication understands. */
export function keyPlace(factKey: string): string {
	return `f-${factKey}`;
}

/** Whether an address asks for a figure, of this or another publication. */
export function asksFact(hash: string): boolean {
	return /^#(f-[0-9a-z]{10}|fact-\d+(-\w*)?)$/.test(hash);
}
