import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { allFindings, type FindingFilter, findingNames } from '#lib/filters/finding-filter.ts';
import { findingFacets } from '#lib/queries/finding-facets.ts';
import { questions } from '../../src/lib/questions/questions.ts';
import { realReports, units } from '../data/real-reports.ts';
import { atlasOf } from '../fixtures/site-data.ts';

let db: NodeDatabase;
beforeAll(async () => {
	db = await realReports();
});
afterAll(() => db.close());

test('every count of findings on a page is of one filter: list, matrix, rules and choices', async () => {
	const atlas = atlasOf(db);
	const filters: Partial<FindingFilter>[] = [
		{},
		{ rule: ['STF-01', 'STF-02', 'STF-03', 'STF-06'] },
		{ class: ['control'], severity: ['S2', 'S3'] },
		{ district: ['430203'], certainty: ['certain'] },
		{ unit: [units.D3], year: ['2023'], amount: ['100', '10'] },
		{ stage: ['target'], form: ['report'] },
		{ class: ['gap'], severity: ['S1'] }
	];
	const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
	let counted = 0;
	for (const chosen of filters) {
		const filter = { ...allFindings, ...chosen };
		const answer = await questions.findings(atlas, filter);
		const { facets, tallies, matrix, total } = answer;
		expect(facets).toEqual(await findingFacets(db, filter));
		expect(sum(tallies.map(({ findings }) => findings))).toBe(total);
		expect(sum(matrix.map((row) => row.total))).toBe(total);
		for (const name of findingNames) {
			const { [name]: values } = filter;
			const led = Object.entries(facets[name]).filter(
				([value]) => values.length === 0 || values.includes(value)
			);
			// what was new or stays is not known of a first publication
			if (name !== 'news') expect(sum(led.map(([, findings]) => findings)), name).toBe(total);
			// choosing one more value gives a list as long as was said
			const [value, findings] = Object.entries(facets[name])[0] ?? [];
			if (value === undefined) continue;
			const next = await questions.findings(atlas, { ...filter, [name]: [value] });
			expect(next.total, `${name} ${value}`).toBe(findings);
			counted += 1;
		}
	}
	expect(counted).toBeGreaterThan(60);
});
