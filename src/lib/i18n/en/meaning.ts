import type { Meaning } from '../zh/meaning.ts';

const pages: Readonly<Record<string, Meaning>> = {
	overview: {
		says: [
			'Which budgets, executions, staff, indicators and scores the units published themselves.',
			'What is not published, and what does not agree.'
		],
		saysNot: [
			'Who is good or bad: functions, sizes and years differ, and nobody is ranked.',
			'How a whole district does: units that publish are no random sample.',
			'That anything is wrong: a finding is a question.'
		]
	},
	compare: {
		says: ['What the same figure is in each column, and where it stands among its own peers.'],
		saysNot: [
			'Why they differ: clients, assets and retirees all matter.',
			'Higher or lower with fewer than 5 peers: side by side only.',
			'Changes without prices: all amounts are nominal.'
		]
	},
	indicators: {
		says: ['What each indicator aimed at, what was reported, and whether the two compare.'],
		saysNot: [
			'Whether an indicator was worth setting.',
			'Whether a target “met” without a measurement was met.',
			'How wordy indicators were fulfilled.'
		]
	},
	scores: {
		says: [
			'How units score themselves, where points were lost, and what their own data would give.',
			'Where money was spent and work was not done.'
		],
		saysNot: [
			'How good performance was: units score themselves, nearly all above 90.',
			'Higher or lower between templates: their weights differ.'
		]
	},
	findings: {
		says: [
			'Where reports contradict themselves, do not add up or need explaining, with rule and place.'
		],
		saysNot: [
			'That anything is wrong: findings are to be checked, and many have good explanations.',
			'That no finding means no problem: the rules test what they can.'
		]
	},
	units: {
		says: ['Which units, years and documents are in.'],
		saysNot: ['That a unit not listed did not publish: it may only not be in yet.']
	},
	brief: {
		says: [
			'The figures that the units of the scope published themselves, and what is worth asking.'
		],
		saysNot: [
			'The whole picture: only what was chosen.',
			'A conclusion: findings are to be checked.'
		]
	},
	check: {
		says: ['What was read from the document, and what an auditor would ask.'],
		saysNot: [
			'That the document is in order: only what the rules can test was tested.',
			'That everything was read right: doubts are listed, hold them against the document.'
		]
	},
	data: {
		says: ['Where every figure of the site comes from, and all data.'],
		saysNot: ['Official statistics: these were read from published documents, which decide.']
	},
	changes: {
		says: [
			'Which documents and figures every publication added, took away or changed, and how many findings.'
		],
		saysNot: [
			'Why: that is in the documents and the register.',
			'Whether a unit improved: figures also change when they are read better.'
		]
	},
	environment: {
		says: ['What this host and this browser can do, and what they lack.'],
		saysNot: ['Whether the data are right: only the surroundings are checked.']
	},
	about: {
		says: ['Where figures come from, how they are computed and compared.'],
		saysNot: ['Official readings: what is marked as our own definition is ours.']
	}
};

export const meaning = {
	label: 'How to read this page',
	says: 'What it says',
	saysNot: 'What it does not say',
	pages
};
