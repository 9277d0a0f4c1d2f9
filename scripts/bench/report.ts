import type { DataBuild } from './data-build.ts';
import type { ColdAnswer, FirstSight, Warm } from './measure-site.ts';
import type { Measured } from './statistics.ts';

export interface SiteMeasures {
	reports: number;
	/** By line: as fast as the machine, and 10 Mbit/s with 40 ms. */
	sights: { line: string; pages: FirstSight[] }[];
	cold: { line: string; answers: ColdAnswer[] }[];
	warm: Warm;
}

/** One line of the table. */
export interface BenchRow {
	what: string;
	measured: string;
	target: string;
	isMissed: boolean;
}

const ms = (value: number) => `${value.toFixed(0)} ms`;
const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
const spread = ({ median, min, max }: Measured) =>
	`${median.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)}) ms`;

/** Everything measured, each with its target where there is one. */
export function benchRows(
	sites: readonly SiteMeasures[],
	builds: readonly DataBuild[]
): BenchRow[] {
	return [...sites.flatMap(siteRows), ...buildRows(builds)];
}

function siteRows({ reports, sights, cold, warm }: SiteMeasures): BenchRow[] {
	const n = `${reports} reports`;
	const rows: BenchRow[] = [];
	for (const { line, pages } of sights)
		for (const { page, chart, floor, ratio, bytes } of pages) {
			const isHeld = line !== 'unthrottled' && reports <= 3200;
			rows.push({
				what: `${n}, ${line}, /${page}: first chart ÷ static floor`,
				measured: `${ratio.toFixed(2)} = ${spread(chart)} ÷ ${spread(floor)}, ${kb(bytes)}`,
				target: isHeld ? '≤ 1.25' : '',
				isMissed: isHeld && ratio > 1.25
			});
		}
	for (const { line, answer } of cold.flatMap(({ line, answers }) =>
		answers.map((answer) => ({ line, answer }))
	)) {
		const values = answer.choices === 1 ? `one ${answer.of}` : `two ${answer.of}s`;
		const chosen = `of ${values} on /${answer.page}`;
		rows.push({
			what: `${n}, ${line}: first filtered answer from cold, ${chosen} ÷ engine floor`,
			measured: `${answer.ratio.toFixed(2)} = ${spread(answer.answer)} ÷ ${spread(answer.floor)}`,
			target: '≤ 1.25',
			isMissed: answer.ratio > 1.25
		});
		const isHeld = reports >= 100_000;
		rows.push({
			what: `${n}, ${line}: bytes to the first filtered answer ${chosen}, besides the engine`,
			measured: kb(answer.bytes),
			target: isHeld ? '≤ 6 MB' : '',
			isMissed: isHeld && answer.bytes > 6 * 2 ** 20
		});
	}
	const most = reports > 3200 ? 400 : 100;
	return [
		...rows,
		...warm.pages.flatMap(({ page, p95, filter, filters, longestTask }) => [
			{
				what: `${n}, /${page}: filter → chart redrawn, p95 of ${filters}`,
				measured: `${spread(p95)}, median ${ms(filter.median)}`,
				target: `≤ ${most} ms`,
				isMissed: p95.median > most
			},
			{
				what: `${n}, /${page}: longest main-thread task while filtering`,
				measured: longestOf(longestTask),
				target: '≤ 50 ms',
				isMissed: longestTask.median > 50
			}
		]),
		{ what: `${n}: page to page`, measured: spread(warm.pageToPage), target: '', isMissed: false },
		{
			what: `${n}: memory of the browser before the first filter, and after all`,
			measured: `${warm.memoryBefore.toFixed(0)} MB, ${warm.memoryAfter.toFixed(0)} MB`,
			target: '',
			isMissed: false
		}
	];
}

function longestOf({ median, max, n }: Measured): string {
	const ofAll = max === 0 ? `in ${n} runs` : `in the median of ${n} runs, at most ${ms(max)}`;
	return median === 0 ? `none over 50 ms ${ofAll}` : `${ms(median)} ${ofAll}`;
}

function buildRows(builds: readonly DataBuild[]): BenchRow[] {
	const rows = builds.map(({ reports, seconds, peak }) => {
		const isHeld = reports >= 100_000;
		return {
			what: `data build of ${reports} reports: time, peak memory`,
			measured: `${seconds.toFixed(1)} s, ${(peak / 1024).toFixed(2)} GiB`,
			target: isHeld ? '≤ 2 GiB' : '',
			isMissed: isHeld && peak > 2048
		};
	});
	const of = (reports: number) => builds.find((build) => build.reports === reports)?.seconds;
	const [small, large] = [of(10_000), of(100_000)];
	if (small === undefined || large === undefined) return rows;
	const ratio = large / small;
	return [
		...rows,
		{
			what: 'data build 100,000 ÷ 10,000 reports, time',
			measured: ratio.toFixed(2),
			target: '≤ 11',
			isMissed: ratio > 11
		}
	];
}

/** The table for a terminal and a README, its columns padded as the formatter has them; a missed target is marked. */
export function benchTable(rows: readonly BenchRow[]): string {
	const cells = [
		['what', 'measured: median (min–max)', 'target'],
		...rows.map(({ what, measured, target, isMissed }) => [
			what,
			measured,
			`${target}${isMissed ? ' **missed**' : ''}`.trim()
		])
	];
	const widths = [0, 1, 2].map((at) => Math.max(...cells.map((line) => line[at]!.length)));
	const lines = cells.map(
		(line) => `| ${line.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`
	);
	const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
	return [lines[0], rule, ...lines.slice(1)].join('\n');
}
