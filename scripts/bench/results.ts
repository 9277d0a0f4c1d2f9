import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchTable, type BenchRow } from './report.ts';

/** What one run measured of one site, or of the data builds: the file of that name in `results/`, which the next run replaces. */
export interface BenchResult {
	machine: string;
	/** The commit of the program that was measured. */
	program: string;
	rows: BenchRow[];
}

const marks = ['<!-- results -->', '<!-- end of results -->'] as const;

/** Keeps what was measured, each under its name, and writes the table of all that is kept into the README. */
export function keepResults(
	folder: string,
	readme: string,
	results: ReadonlyMap<string, BenchResult>
): void {
	mkdirSync(folder, { recursive: true });
	for (const [name, result] of results)
		writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, '\t')}\n`);
	const text = readFileSync(readme, 'utf8');
	writeFileSync(readme, withTable(text, resultsText(folder)));
}

/** Every kept result, sites from the smallest to the largest and then the data builds. */
export function resultsText(folder: string): string {
	const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
	const size = (name: string) => Number(/^site-(\d+)/.exec(name)?.[1] ?? Infinity);
	names.sort((one, other) => size(one) - size(other) || (one < other ? -1 : 1));
	return names
		.map((name) => {
			const { machine, program, rows } = JSON.parse(
				readFileSync(join(folder, name), 'utf8')
			) as BenchResult;
			return `\`${name}\`: ${machine}; the program of commit ${program}.\n\n${benchTable(rows)}`;
		})
		.join('\n\n');
}

/** The README with that table between its marks. */
export function withTable(readme: string, table: string): string {
	const [from, until] = marks.map((mark) => readme.indexOf(mark));
	if (from === undefined || until === undefined || from < 0 || until < from)
		throw new Error(`the README has no place for the table: ${marks.join(' … ')}`);
	return `${readme.slice(0, from + marks[0].length)}\n\n${table}\n\n${readme.slice(until)}`;
}
