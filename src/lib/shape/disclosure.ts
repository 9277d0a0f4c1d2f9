/** How much of what a form asks for is filled in (M-DQ-01): counts of its cells. */
export interface Disclosure {
	/** Cells that ask for a figure; those that do not apply are left out. */
	asked: number;
	/** Of them, filled in: with anything at all, understood or not. */
	filled: number;
	notApplicable: number;
}

/** What we worked out stands in no cell. */
const ours = 'derived';
const empty = ['blank', 'not-reported'];

export function disclosureOf(facts: readonly { status: string }[]): Disclosure {
	const cells = facts.filter(({ status }) => status !== ours);
	const notApplicable = cells.filter(({ status }) => status === 'not-applicable').length;
	const asked = cells.length - notApplicable;
	return {
		asked,
		filled: asked - cells.filter(({ status }) => empty.includes(status)).length,
		notApplicable
	};
}
