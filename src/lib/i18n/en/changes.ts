import { formatCount } from '../format.ts';

/** What publications changed. */
export const changes = {
	title: 'Changes',
	heading: 'What every publication changed',
	intro:
		'Documents, figures and findings, one publication against the last. The data version stands at the foot of every page; an old address of a figure that is still there leads to it.',
	feed: 'Subscribe (Atom)',
	now: 'Data version now',
	first: 'There is no publication before this to compare with.',
	firstOfAll: 'The first publication: there is none before it.',
	held: (documents: number, findings: number) =>
		`${formatCount(documents)} documents, ${formatCount(findings)} findings.`,
	added: 'New document',
	gone: 'Document taken away',
	changed: (changed: number, added: number, gone: number) =>
		`${formatCount(changed)} figures changed, ${formatCount(added)} new, ${formatCount(gone)} gone`,
	newFindings: (count: number) => `${formatCount(count)} findings are new`,
	stillFindings: (count: number) => `${formatCount(count)} findings are still there`,
	goneFindings: (count: number) => `${formatCount(count)} findings are gone`,
	summary: (added: number, gone: number, changed: number, found: number, resolved: number) =>
		`${formatCount(added)} new documents, ${formatCount(gone)} taken away, ${formatCount(changed)} with changed figures; ${formatCount(found)} new findings, ${formatCount(resolved)} gone.`,
	figures: 'Changed figures',
	figure: 'Figure',
	before: 'Before',
	after: 'Now'
};
