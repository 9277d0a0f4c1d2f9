import { rmSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { buildEnginePage } from '../../engine/build-engine-page.ts';
import {
	emptyStatements,
	grantedQuestions,
	otherStatements,
	refusedStatements,
	smuggledQuestions
} from '../../engine/refused-statements.ts';
import { startFaultServer } from '../../faults/fault-server.ts';

test('the engine that users ask refuses addresses, files, databases, extensions, unlocking and changes', async ({
	page
}) => {
	test.setTimeout(120_000);
	await refusesAll(page, await buildEnginePage('build/data'));
});

async function refusesAll(page: Page, folder: string): Promise<void> {
	const server = await startFaultServer(folder);
	try {
		await page.goto(server.site);
		await page.waitForFunction(() => 'ask' in window);
		const asked = (how: 'ask' | 'askFreely') => (sql: string) =>
			page.evaluate(
				async ([name, text]) => {
					try {
						return { rows: JSON.stringify(await window[name](text)) };
					} catch (error) {
						return { refused: (error as Error).message };
					}
				},
				[how, sql.replaceAll('HOST', server.site.slice(0, -1))] as const
			);
		const ask = asked('ask');
		const askFreely = asked('askFreely');
		const figures = 'SELECT count(*) AS facts, sum(length(raw)) AS letters FROM fact';
		const before = await ask(figures);
		expect(before.rows).toMatch(/"facts":\d{3,}/);

		const strangers: string[] = [];
		page.on('request', (request) => strangers.push(request.url()));
		const answered: string[] = [];
		for (const statements of Object.values(refusedStatements)) {
			for (const sql of statements) {
				const { refused, rows } = await ask(sql);
				if (refused === undefined) answered.push(`${sql} → ${rows}`);
				// a refusal is a sentence of the engine, not a trap that leaves it broken
				else expect.soft(refused, sql).toMatch(/Error: /);
			}
		}
		for (const sql of emptyStatements) expect((await ask(sql)).rows, sql).toBe('[]');
		const never = [
			...Object.values(refusedStatements).flat(),
			...emptyStatements,
			...smuggledQuestions,
			...otherStatements
		];
		for (const sql of never) {
			const { refused, rows } = await askFreely(sql);
			if (refused === undefined) answered.push(`freely ${sql} → ${rows}`);
			else expect.soft(refused, sql).toMatch(/Error: |multiple statements/);
		}
		for (const sql of grantedQuestions) {
			const { refused, rows } = await askFreely(sql);
			expect(refused, sql).toBeUndefined();
			expect((JSON.parse(rows!) as object[]).length, sql).toBeGreaterThanOrEqual(1);
			expect((JSON.parse(rows!) as object[]).length, sql).toBeLessThanOrEqual(3);
		}
		expect(answered).toEqual([]);
		expect(strangers).toEqual([]);
		expect(server.asked.filter((path) => /x\.(csv|parquet)|extension/.test(path))).toEqual([]);
		expect(await ask(figures)).toEqual(before);
		expect((await ask("SELECT current_setting('enable_external_access') AS open")).rows).toBe(
			'[{"open":false}]'
		);
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
