/**
 * Measures the built site in a real browser against two baselines in the same run, and the data build: `npm run bench [-- --quick]`.
 * The data of 1,000, 10,000 and 100,000 reports and sites of 5, 3,200 and 100,000 are built below --work (a folder that is kept; sites that it
 * holds are taken, and with --no-data what was last measured of the data builds); --quick takes the site of the published reports alone.
 * Prints one table. A whole run keeps it as JSON in scripts/bench/results and writes the table of its README; --quick only where --keep
 * says so, under a name of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { removeBaselines, writeBaselines } from './bench/baselines.ts';
import { type DataBuild, measureDataBuild } from './bench/data-build.ts';
import { startLineServer } from './bench/line-server.ts';
import { chartPages, coldAnswers, firstSights, warm } from './bench/measure-site.ts';
import { benchRows, benchTable, type SiteMeasures } from './bench/report.ts';
import { keepResults, type BenchResult } from './bench/results.ts';
import { installedChromium } from './installed-chromium.ts';
import { commandOptions } from './command-options.ts';

const values = commandOptions('bench', {
	quick: { type: 'boolean', default: false },
	reports: { type: 'string', default: '' },
	work: { type: 'string', default: 'node_modules/.cache/atlas-bench' },
	keep: { type: 'boolean', default: false },
	'no-data': { type: 'boolean', default: false }
});
const published = 5;
const sizes =
	values.reports === ''
		? values.quick
			? [published]
			: [published, 3200, 100_000]
		: values.reports.split(',').map(Number);
const runs = values.quick ? 3 : 5;
/** Of a page for its first sight, which takes little time and differs most from one to the next. */
const loads = values.quick ? 7 : 25;
const filters = values.quick ? 20 : 50;
const slow = { name: '10 Mbit/s, 40 ms', line: { rate: 1_250_000, roundTrip: 40 } };
const lines = values.quick ? [slow] : [{ name: 'unthrottled', line: null }, slow];
const say = (text: string) => process.stderr.write(`bench: ${text}\n`);

mkdirSync(values.work, { recursive: true });
const measuredBuilds = join(values.work, 'builds.json');
// first, and each alone: the data of the largest site are those whose build was measured
const builds = values.quick ? [] : await dataBuilds();
const sites = new Map<number, string>();
for (const reports of sizes) sites.set(reports, siteOf(reports));
const measures: SiteMeasures[] = [];
for (const [reports, site] of sites) measures.push(await measureSite(reports, site));
const rows = benchRows(measures, builds);
const [{ model = '' } = {}] = cpus();
const machine = `${cpus().length} × ${model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`;
console.log(`${machine}\n\n${benchTable(rows)}`);
if (!values.quick || values.keep) keep();
say(`${rows.filter(({ isMissed }) => isMissed).length} targets missed`);

function keep(): void {
	const program = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' });
	const of = { machine, program: program.stdout.trim() };
	const suffix = values.quick ? '-quick' : '';
	const results = new Map<string, BenchResult>(
		measures.map((one) => [`site-${one.reports}${suffix}`, { ...of, rows: benchRows([one], []) }])
	);
	if (builds.length > 0) results.set('data-builds', { ...of, rows: benchRows([], builds) });
	keepResults('scripts/bench/results', 'scripts/bench/README.md', results);
	say(`kept: ${[...results.keys()].join(', ')}`);
}

async function dataBuilds(): Promise<DataBuild[]> {
	if (values['no-data'])
		return existsSync(measuredBuilds)
			? (JSON.parse(readFileSync(measuredBuilds, 'utf8')) as DataBuild[])
			: [];
	const found: DataBuild[] = [];
	for (const reports of [1000, 10_000, 100_000]) {
		say(`data build of ${reports} reports`);
		found.push(await measureDataBuild(reports, dataOf(reports, true), builtOf(reports)));
	}
	writeFileSync(measuredBuilds, `${JSON.stringify(found, null, 2)}\n`);
	return found;
}

/** Where the data of so many reports are built when their build is measured. */
function builtOf(reports: number): string {
	return join(values.work, `built-${reports}`);
}

async function measureSite(reports: number, site: string): Promise<SiteMeasures> {
	say(`site of ${reports} reports`);
	const executablePath = installedChromium();
	const browser = await chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
	});
	try {
		await writeBaselines(site, chartPages);
		const sights: SiteMeasures['sights'] = [];
		const cold: SiteMeasures['cold'] = [];
		for (const { name, line } of lines) {
			const server = await startLineServer(resolve(site), line);
			say(`${reports} reports, ${name}`);
			sights.push({ line: name, pages: await firstSights(browser, server, chartPages, loads) });
			cold.push({
				line: name,
				answers: await coldAnswers(browser, server, Math.min(runs, 3))
			});
			await server.stop();
		}
		const server = await startLineServer(resolve(site), null);
		const warmed = await warm(browser, server, runs, filters, process.pid);
		await server.stop();
		return { reports, sights, cold, warm: warmed };
	} finally {
		await browser.close();
		removeBaselines(site);
	}
}

/** A site of so many reports, built once and kept. */
function siteOf(reports: number): string {
	const site = reports === published ? 'build' : join(values.work, `site-${reports}`);
	const isThere =
		existsSync(join(site, 'index.html.br')) &&
		(reports !== published || !isOlder(site, 'static/data/manifest.json'));
	if (isThere) return site;
	say(`building a site of ${reports} reports`);
	if (reports === published) run('scripts/build.ts');
	else if (existsSync(join(builtOf(reports), 'manifest.json')))
		run('scripts/build.ts', '--built', builtOf(reports), '--out', site);
	else run('scripts/build.ts', '--data', dataOf(reports, false), '--out', site);
	return site;
}

function isOlder(site: string, file: string): boolean {
	return !existsSync(file) || statSync(join(site, 'index.html')).mtimeMs < statSync(file).mtimeMs;
}

/** Invented reports; `straight` ones are made by the data build, so that builds of every size do the same work. */
function dataOf(reports: number, straight: boolean): string {
	const folder = join(values.work, `${straight ? 'straight' : 'data'}-${reports}`);
	if (!existsSync(join(folder, 'synthetic.json')))
		run('scripts/synthesize.ts', '--reports', String(reports), '--seed', '1', '--out', folder);
	if (straight) {
		const file = join(folder, 'synthetic.json');
		const said = JSON.parse(readFileSync(file, 'utf8')) as object;
		writeFileSync(file, JSON.stringify({ ...said, stored: false }));
	}
	return folder;
}

function run(...args: string[]): void {
	const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
	if (status !== 0) throw new Error(`${args[0]} failed with status ${status}`);
}
