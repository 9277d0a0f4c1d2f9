import { runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';
import { fillDatabase } from '#lib/database/fill-database.ts';
import { memoryDatabase } from '#lib/database/node.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';
import { cleanRecord } from '#lib/synthetic/clean-record.ts';
import { Random } from '#lib/synthetic/random.ts';
import { rulesNotAsked } from '../rules-not-asked.ts';
import { plantedErrors as commonErrors, type PlantedError } from './planted-errors.ts';
import { plantedMoneyErrors } from './planted-money-errors.ts';
import { plantedQualityErrors } from './planted-quality-errors.ts';

const wanted = 0.99;
const plantedErrors = [...commonErrors, ...plantedMoneyErrors, ...plantedQualityErrors];

export interface Tally {
	planted: number;
	found: number;
	wrongly: number;
}

/**
 * Plants errors into clean synthetic reports and prints what the rules find of them, rule by rule.
 * @param each how often every error is planted
 * @param keep is told what was counted of each rule
 * @returns the exit status: 1 when precision or recall is below 0.99, 4 when a rule could not be asked
 */
export async function judgePlanted(
	each: number,
	seed: number,
	keep: (yields: Readonly<Record<string, Tally>>) => void
): Promise<number> {
	/** Units of which nothing is planted: whatever is found there is found wrongly. */
	const clean = each * 5;
	const random = new Random(seed);
	const planted: (PlantedError | null)[] = [
		...plantedErrors.flatMap((error) => Array.from({ length: each }, () => error)),
		...Array.from({ length: clean }, () => null)
	];
	/** What the report of a place is about, those of the year before behind the others. */
	const errors = [...planted, ...planted.filter((error) => error?.betweenYears === true)];
	const earlierRecords: { key: string; record: ReportRecord }[] = [];
	const laterRecords = planted.map((error, index) => {
		const record = structuredClone(cleanRecord(seed + index));
		const earlier = structuredClone(cleanRecord(seed + index, 2022));
		error?.plant(record, random, earlier);
		const key = `000000/unit-${String(index).padStart(6, '0')}`;
		if (error?.betweenYears === true)
			earlierRecords.push({
				key: `999999/earlier-${String(index).padStart(6, '0')}`,
				record: validateRecord(earlier, `${index}-2022`)
			});
		return { key, record: validateRecord(record, `${index}`) };
	});
	// behind the others, so that reports are numbered as the errors are
	const records = [...laterRecords, ...earlierRecords];
	const database = await memoryDatabase();
	await fillDatabase(database, records, { units: [], regions: [] });
	const { findings, failures } = await runRules(database, askedRules, {}, (rule, done) => {
		if (process.stderr.isTTY)
			process.stderr.write(`\r${done + 1} of ${askedRules.length}: ${rule}   `);
	});
	await database.close();
	for (const { rule, message } of failures)
		console.error(`eval-audit: rule ${rule} was not asked: ${message}`);
	if (process.stderr.isTTY) process.stderr.write('\r                         \r');

	const heads = ['rule', 'planted', 'found', 'missed', 'wrongly', 'precision', 'recall'];
	console.log(`${heads.map((head) => head.padStart(10)).join('')}  what`);
	const yields: Record<string, Tally> = {};
	const all: Tally = { planted: 0, found: 0, wrongly: 0 };
	for (const rule of [
		...new Set([...plantedErrors.map((error) => error.rule), ...findings.map((f) => f.rule)])
	].sort()) {
		const raised = new Set(
			findings.filter((finding) => finding.rule === rule).map((finding) => finding.reportId - 1)
		);
		const count = (isIt: (error: PlantedError | null) => boolean, among: Iterable<number>) =>
			[...among].filter((index) => isIt(errors[index] ?? null)).length;
		const row = {
			planted: planted.filter((error) => error?.rule === rule).length,
			found: count(
				(error) => error?.rule === rule,
				[...raised].filter((index) => index < planted.length)
			),
			wrongly: count((error) => !isRight(error, rule), raised)
		};
		yields[rule] = row;
		for (const name of ['planted', 'found', 'wrongly'] as const) all[name] += row[name];
		print(rule, row, plantedErrors.find((error) => error.rule === rule)?.what ?? '');
	}
	print('all', all, `${records.length} reports, ${clean} of them clean, seed ${seed}`);
	if (failures.length > 0) return rulesNotAsked;
	keep(yields);
	return precision(all) < wanted || recall(all) < wanted ? 1 : 0;
}

/** SCR-07 asks whether a high score stands beside serious findings: in any report with a planted error that may be so. */
function isRight(error: PlantedError | null, rule: string): boolean {
	if (error === null) return false;
	return error.rule === rule || error.also.includes(rule) || rule === 'SCR-07';
}

function precision({ found, wrongly }: Tally): number {
	return found + wrongly === 0 ? 1 : found / (found + wrongly);
}

function recall(row: Tally): number {
	return row.planted === 0 ? 1 : row.found / row.planted;
}

function print(rule: string, row: Tally, what: string): void {
	const cells = [
		rule,
		row.planted,
		row.found,
		row.planted - row.found,
		row.wrongly,
		precision(row).toFixed(3),
		recall(row).toFixed(3)
	];
	console.log(`${cells.map((cell) => String(cell).padStart(10)).join('')}  ${what}`);
}
