import { expect, test } from 'vitest';
import { allFindings } from '#lib/filters/finding-filter.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { allSheets } from '#lib/filters/sheet-filter.ts';
import { firstOf, laterParts } from '../../src/routes/live/later-parts.ts';
import { questions } from '../../src/routes/live/questions.ts';
import { realReports } from './real-reports.ts';

test('what is shown first of an answer, and its later parts, are all of it', async () => {
	const db = await realReports();
	try {
		const asked = {
			overview: (early: (part: object) => Promise<void>) =>
				questions.overview(db, wholeScope, early),
			findings: (early: (part: object) => Promise<void>) =>
				questions.findings(db, allFindings, early),
			scores: (early: (part: object) => Promise<void>) => questions.scores(db, allSheets, early)
		};
		expect(Object.keys(laterParts)).toEqual(Object.keys(asked));
		for (const [question, ask] of Object.entries(asked)) {
			let first: string[] = [];
			const answer = await ask(async (part) => {
				first = Object.keys(part);
			});
			const later = laterParts[question as keyof typeof laterParts];
			expect([...first, ...later].sort(), question).toEqual(Object.keys(answer).sort());
		}
	} finally {
		await db.close();
	}
});

test('the later parts of an answer are those before until it is shown whole', () => {
	const answer = { moved: 'new', coverage: 'new' } as never;
	const before = { moved: 'old', coverage: 'old' } as never;
	expect(firstOf('overview', answer, before)).toEqual({ moved: 'old', coverage: 'new' });
	expect(firstOf('units', answer, before)).toBeUndefined();
});
