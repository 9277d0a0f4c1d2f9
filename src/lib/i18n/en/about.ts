import type { Words } from '../zh/words.ts';

/** Method and limits, in prose. */
export const about: Words['about'] = {
	parts: [
		{
			id: 'what',
			heading: 'What this is',
			paragraphs: [
				'The atlas collects self-evaluations and target forms that budget units publish, reads them into records and a database, and asks that database for every chart and table. Each figure leads back to file, table, row and column.',
				'The same questions are answered once when the pages are made, and again by the same engine in your browser when you filter. Nothing leaves your machine and no address outside this site is asked.'
			]
		},
		{
			id: 'read',
			heading: 'How to read the figures',
			paragraphs: [
				'Money is in 10,000 yuan, as printed and not rounded. Where places disagree all of them are kept: a chart shows one, the table and the unit page show the others.',
				'An execution rate always names its denominator. Near 100% of the full-year budget is common, since what is added is spent; it does not say that the initial budget was sound. So the rate on the initial budget stands beside it.',
				'An amount requested is not an approved budget and is never held against spending. Money in custody, non-tax income and transfers to persons are no part of a unit’s budget.'
			]
		},
		{
			id: 'compare',
			heading: 'How to compare',
			paragraphs: [
				'Only units of the same function, level, year and definition can be compared. Fewer than five are shown side by side without a judgement. The default order is administrative; there is no league table.',
				'Stated scores are high and close together, and forms weigh their parts differently, so totals are not compared.'
			]
		},
		{
			id: 'findings',
			heading: 'What a finding is',
			paragraphs: [
				'A finding (疑点) is an inconsistency that a rule with open arithmetic brings up: figures that disagree, do not add up, exceed a limit, or contradict the text. It is a question for whoever verifies, never a conclusion, and no charge against a unit or a person.',
				'Certain means that the document itself proves it; arguable, that it takes a judgement or another file. Not testable means that a figure is missing, not that the rule passed.',
				'Two rules of the catalogue are not asked by themselves: CMP-03 needs outputs of peers that can be compared; CMP-04 (no outliers among fewer than eight peers, or among unlike ones) is the condition of CMP-02.'
			]
		},
		{
			id: 'not',
			heading: 'What it does not say',
			paragraphs: [
				'Published self-evaluations are no random sample and say nothing of a whole district. No finding does not mean no problem; what is not written may still have happened.',
				'Amounts are nominal.'
			]
		},
		{
			id: 'privacy',
			heading: 'Privacy and corrections',
			paragraphs: [
				'Names and telephone numbers of those who filled in or signed a form are not kept. The site does not count, track, or load fonts from elsewhere.',
				'If a figure was read wrongly, say so with its place; a correction states the print, the corrected value and the reason.'
			]
		},
		{
			id: 'access',
			heading: 'Accessibility',
			paragraphs: [
				'Every chart has a table of the same data in the same order, and a description in words; meaning never rests on colour alone. All figures and charts can be read without scripts; filters and comparisons need them.'
			]
		}
	],
	statuses: 'What a figure can be',
	statusNote: {
		reported: 'Printed, a printed 0 included.',
		'zero-by-text': 'The text says that there is none: counts as 0.',
		blank: 'There is a cell and nothing in it. Not taken for 0.',
		'not-applicable': 'Filled with “/” or “—”: does not count as missing.',
		'not-reported': 'Should be there and is not. Not taken for 0.',
		unparseable: 'There is text without one clear reading; kept as printed.',
		repaired: 'An evident slip that other places confirm, such as 3243..37. The print is kept.',
		approximate: 'Said to be about, or more than.',
		interval: 'Only a bound is given, such as ≥350.',
		derived: 'Follows from other figures of the document, which are named.',
		recognised:
			'Recognised by a program on a scanned page, with its confidence. Nothing is certain on its ground unless arithmetic of the document confirms it.'
	},
	metrics: 'Metrics and formulas',
	rules: {
		title: 'Catalogue of rules',
		lead: (documents) =>
			`Planted: errors put into invented reports without any; how many were found, and how often the rule spoke elsewhere. Labelled: how often it was right, wrong and silent on ${documents} documents whose defects somebody wrote down. Register: the decisions that are published with the site; confirmed and rectified findings were right, explained ones stand apart, and those being checked are left out.`,
		since: 'Version',
		yield: 'How often right',
		version: (version, since) => `${version}, since ${since}`,
		unplanted: 'Not planted',
		planted: (found, planted, wrongly) =>
			`Planted: ${found} of ${planted} found, ${wrongly} elsewhere`,
		unlabelled: 'No labelled document is about it',
		labelled: (right, wrong, missed) =>
			`Labelled: ${right} right, ${wrong} wrong, ${missed} missed`,
		undecided: 'No decision in the register',
		decided: (right, wrong, explained) =>
			`Register: ${right} confirmed, ${wrong} false${explained > 0 ? `, ${explained} explained` : ''}`,
		joint: '; '
	},
	licences: {
		title: 'Libraries that come with the site',
		lead: 'The site carries these open-source libraries and no others, at fixed versions, listed from their own descriptions when the pages are built. The workflow for GitHub Pages asks for known vulnerabilities first (npm audit) and publishes nothing while there are any; where a site is built without the internet, they have to be checked apart. Its own code is under the MIT licence.',
		name: 'Name',
		version: 'Version',
		licence: 'Licence'
	},
	metricsLead: '“Our own” means that the metric is defined here and not by an authority.'
};
