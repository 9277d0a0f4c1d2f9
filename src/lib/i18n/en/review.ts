import type { review as zh } from '../zh/review.ts';

export const review: typeof zh = {
	title: 'Review an import',
	lead: 'The document is beside the record that was read of it; numbers lead to each other. All of it stays on this machine, nothing is sent.',
	keys: 'Press n for the next unread number.',
	documents: 'Documents to look at, most unread numbers first',
	none: 'There is nothing to look at: all are in the data, and no number is unread.',
	file: 'document',
	state: 'state',
	states: {
		new: 'new',
		changed: 'read otherwise than the record',
		same: 'in the data',
		unreadable: 'not readable'
	},
	facts: 'facts',
	unread: 'unread',
	record: 'The record',
	fact: 'fact',
	printed: 'printed',
	understood: 'understood as',
	actions: 'what to do',
	accept: 'Accept this record',
	next: 'Next unread number',
	noUnread: 'No number is unread',
	correct: 'Correct',
	corrected: 'right value',
	reason: 'reason',
	by: 'office that says so',
	keep: 'Keep',
	noFact: 'No fact',
	noFactLead: (number) => `“${number}” is in no fact. Why it is none:`,
	saidNoFact: (reason) => `no fact: ${reason}`,
	problems: 'Problems',
	done: (said) => `Written: ${said}`,
	failed: (said) => `Not written: ${said}`
};
