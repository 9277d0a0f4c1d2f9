import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '#lib/audit/rules.ts';
import { formatBytes, formatCount, formatPercent, formatWan } from '#lib/i18n/format.ts';
import { pages as zhPages } from '#lib/i18n/zh/pages.ts';
import { csvNames, csvRows, unguarded, type Row } from './figure-sources.ts';
import { readPage, type ReadPage } from './read-page.ts';

// What a page says, held against the published CSV files alone: as a stranger would recompute it who has only these.

const folder = 'build/data/package';
const csv = new Map(csvNames(folder).map((name) => [name, csvRows(folder, name)]));
const rows = (name: string): Row[] => csv.get(name) ?? [];

/** Numbers of money and rates: with decimals, with a percent sign, or both. */
const figure = /(?<![\d.,])−?\d+(?:,\d{3})*(?:\.\d+%?|%)(?!\d|\.\d)/g;
const figuresIn = (text: string): string[] => text.match(figure) ?? [];

/** As a page may write a value, with or without the sign that says which way it goes. */
const written = (value: number): string[] =>
	[formatWan(value), formatPercent(value), formatCount(value)].map((text) => text.replace('−', ''));

/** Every figure that stands in some rows, and every text figure in them. */
function figuresOfRows(all: Iterable<readonly [string, Row[]]>): Set<string> {
	const known = new Set<string>();
	for (const [, table] of all)
		for (const row of table)
			for (const cell of Object.values(row)) {
				if (cell === '') continue;
				if (/^-?\d+(\.\d+)?$/.test(cell)) for (const one of written(Number(cell))) known.add(one);
				for (const one of cell.match(/\d[\d,]*(\.\d+)?[%％]?/g) ?? [])
					known.add(one.replace('％', '%'));
			}
	return known;
}

/** The differences of two amounts: what remains, and what moved. */
const differences = (amounts: readonly number[]): string[] =>
	amounts.flatMap((one) => amounts.map((other) => formatWan(Math.abs(one - other))));

/** What the cells of a row differ by from each other, as they are shown: a column is held against another. */
function betweenColumns({ tables }: ReadPage): Set<string> {
	// a cell holds a figure for every way in which it was counted, and after it what it differs by
	const numbers = (row: readonly string[]) =>
		row
			.flatMap((cell) => cell.match(/(?<![−+\d.,])−?\d[\d,]*(\.\d+)?/g) ?? [])
			.map((text) => Number(text.replaceAll(',', '').replace('−', '-')));
	const pairs = tables.flat().flatMap((row) => {
		const all = numbers(row.slice(1));
		return all.flatMap((one) => all.map((other) => one - other));
	});
	return new Set(
		pairs.flatMap((by) =>
			[formatWan(by), formatCount(by)].map((text) => (by > 0 ? `+${text}` : text))
		)
	);
}

/** A figure with the sign that says which way it differs. */
const difference = /^([+−][\d,]+\.\d+)(?: (?:个百分点|pp))?$/;

/** What a rule says of itself, and the numbers that can be set in it. */
const ofRules = new Set(
	Object.values(rules)
		.flatMap((rule) => JSON.stringify(rule).match(/\d+(\.\d+)?%?/g) ?? [])
		.flatMap((one) => [one, `${one}%`])
);

/** A part of a whole in percent, as a page writes it; undefined where there is no whole. */
const shareOf = (part: number, whole: number): string | undefined =>
	whole === 0 ? undefined : formatPercent((part / whole) * 100);

const classes = new Map(rules.map((rule) => [rule.id, rule.class]));

/** How often what can be tested held (M-DQ-02): without the rules of places and dates. */
function passRate(): string | undefined {
	const identities = rows('rule_runs').filter(({ rule = '' }) => {
		const isOfFigures = !['TXT-02', 'TXT-03', 'TXT-04'].includes(rule);
		return isOfFigures && classes.get(rule) === 'reconciliation';
	});
	const sum = (column: string) => identities.reduce((total, row) => total + Number(row[column]), 0);
	return shareOf(sum('tested') - sum('found'), sum('tested'));
}

/** How much every form has filled in of what it asks for (M-DQ-01), by unit. */
const disclosed = Map.groupBy(
	[...Map.groupBy(rows('figures'), (row) => row['form_id']).values()].map((form) => {
		const asked = form.filter(({ status = '' }) => !/^(derived|not-applicable)$/.test(status));
		const filled = asked.filter(({ status = '' }) => !/^(blank|not-reported)$/.test(status));
		return { unit: form[0]!['unit_id'], share: shareOf(filled.length, asked.length) };
	}),
	({ unit }) => unit
);

/** The shares that only one page says. */
function sharesOf(name: string): Set<string | undefined> {
	if (name === 'findings/index.html') return new Set([passRate()]);
	const unit = /^units\/([^/]+)\/(?:facts\/)?index\.html$/.exec(name)?.[1];
	return new Set(disclosed.get(unit)?.map(({ share }) => share));
}

const units = rows('units').map((row) => row['unit_id'] ?? '');
const amountsOf = (unitId: string) =>
	rows('amounts')
		.filter((row) => row['unit_id'] === unitId && row['wan'] !== '')
		.map((row) => Number(row['wan']));
const everything = figuresOfRows(csv);
const everyDifference = new Set(units.flatMap((unitId) => differences(amountsOf(unitId))));

const built = (language: string) =>
	readdirSync(join('build', language), { recursive: true })
		.map(String)
		.filter((name) => name.endsWith('index.html') && (language !== '' || !name.startsWith('en/')))
		// versions of libraries, and sizes of files, are no figures of a report
		.filter((name) => !/^(about|data)\//.test(name))
		.sort();
const pageOf = (name: string): ReadPage => readPage(join('build', name));

describe.each([
	['Chinese', ''],
	['English', 'en']
])('in %s', (_, language) => {
	test('every figure of every page, its charts and its sentences too, stands in the CSV files, or is what two amounts in them differ by', () => {
		let seen = 0;
		const wrong: string[] = [];
		for (const name of built(language)) {
			const page = pageOf(join(language, name));
			// a share stands before its amount, and page-walk.test.ts makes it again of the amounts of its row
			const shares = new Set(
				page.texts.flatMap((text) => /^([\d.]+%) \([\d,.]+\)$/.exec(text)?.[1] ?? [])
			);
			const columns = betweenColumns(page);
			const ofPage = sharesOf(name);
			for (const text of page.texts)
				for (const one of figuresIn(text)) {
					seen++;
					if (columns.has(difference.exec(text)?.[1] ?? '')) continue;
					const plain = one.replace('−', '');
					if (
						![everything, everyDifference, shares, ofRules, ofPage].some((known) =>
							known.has(plain)
						)
					)
						wrong.push(`${name}: ${one} in ${text.slice(0, 60)}`);
				}
			for (const text of page.charts)
				for (const one of figuresIn(text)) {
					// the ticks of an axis are round
					if (/^[\d,]+%$/.test(one)) continue;
					seen++;
					const plain = one.replace('−', '');
					if (![everything, everyDifference, shares].some((known) => known.has(plain)))
						wrong.push(`${name}, chart: ${one} in ${text.slice(0, 60)}`);
				}
		}
		expect(wrong).toEqual([]);
		expect(seen).toBeGreaterThan(1000);
	});
});

/** Rows of figures as texts, in any order: which they are, and how often. */
const asSet = (all: readonly (readonly (string | number)[])[]): string[] =>
	all.map((row) => row.join(' ')).sort();
const numbersOf = (row: readonly string[]): string[] =>
	row.filter((cell) => /^−?[\d,.]+%?$/.test(cell));
/** The table whose head has these columns. */
function table(page: ReadPage, ...columns: string[]): string[][] {
	const found = page.tables.find(([head]) =>
		columns.every((one) => head?.some((cell) => cell.startsWith(one)))
	);
	expect(found, columns.join(', ')).toBeDefined();
	return found!.slice(1);
}
const count = (all: readonly Row[], is: (row: Row) => boolean): number => all.filter(is).length;

describe('what is counted', () => {
	const total = (name: string, column: string) =>
		rows(name).reduce((sum, row) => sum + Number(row[column]), 0);

	test.each(['', 'brief/'])('/%s: units, reports, figures and findings', (path) => {
		const { pairs } = pageOf(`${path}index.html`);
		expect(pairs.get('单位')).toBe(String(rows('units').length));
		expect(pairs.get('绩效自评')).toBe(String(total('unit_years', 'evaluations')));
		expect(pairs.get('仅绩效目标')).toBe(String(total('unit_years', 'targets')));
		expect(pairs.get('可追溯的数字')).toBe(String(rows('figures').length));
		expect(pairs.get('疑点')).toBe(String(rows('findings').length));
	});

	test.each(['findings/'])('/%s: findings by class and severity', (path) => {
		const of = Map.groupBy(rows('findings'), (row) => row['class']);
		const severities = [...new Set(rows('findings').map((row) => row['severity']))].sort();
		const expected = [...of.values()].map((all) => [
			...severities.map((severity) => count(all, (row) => row['severity'] === severity)),
			all.length
		]);
		const shown = table(pageOf(`${path}index.html`), '类别', '严重', '合计').map(numbersOf);
		expect(asSet(shown.filter((row) => row.at(-1) !== '0'))).toEqual(asSet(expected));
	});

	test('findings/: every finding with its formula, amounts and message', () => {
		const { articles } = pageOf('findings/index.html');
		expect(articles.size).toBeGreaterThan(20);
		// a page sets thousands apart and writes a true minus sign
		const plain = (text: string) =>
			text
				.replace(/\s+/g, '')
				.replace(/(?<=\d),(?=\d{3})/g, '')
				.replaceAll('−', '-');
		for (const [id, text] of articles) {
			const row = rows('findings').find((one) => `finding-${one['finding_id']}` === id);
			expect(row, id).toBeDefined();
			for (const column of [
				'message_zh',
				'formula',
				'stated',
				'computed',
				'difference',
				'tolerance'
			])
				expect(plain(text), `${id} ${column}`).toContain(plain(unguarded(row![column])));
			if (row!['amount_wan'] !== '') expect(text).toContain(formatWan(Number(row!['amount_wan'])));
		}
	});

	test('findings/: how often every rule was tested, could not be, and found something', () => {
		const of = Map.groupBy(rows('rule_runs'), (row) => row['rule']!);
		const expected = [...of].map(([rule, all]) => [
			rule,
			...['tested', 'not_testable'].map((column) =>
				formatCount(all.reduce((sum, row) => sum + Number(row[column]), 0))
			),
			// what is listed, where two tests that say the same are one finding
			formatCount(count(rows('findings'), (row) => row['rule'] === rule))
		]);
		const shown = table(pageOf('findings/index.html'), '规则', '类别', '已判定');
		expect(asSet(shown.map((row) => [row[0]!.split(' ')[0]!, ...numbersOf(row)]))).toEqual(
			asSet(expected)
		);
	});

	test('units/: figures and findings of every unit and year', () => {
		const shown = table(pageOf('units/index.html'), '单位', '已读数据项', '疑点');
		const expected = rows('unit_years').map((row) => [
			row['year']!,
			row['facts']!,
			row['findings']!
		]);
		expect(asSet(shown.map(numbersOf))).toEqual(asSet(expected));
	});

	test.each(['', 'indicators/'])(
		'/%s: indicators of every form by what is shown of them',
		(path) => {
			const forms = Map.groupBy(
				rows('indicators'),
				(row) => `${row['report_key']} ${row['form_id']}`
			);
			const expected = [...forms.values()]
				.filter((all) => all.some((row) => row['actual_fact_id'] !== ''))
				.map((all) => [
					all[0]!['year']!,
					all.length,
					count(all, (row) => row['verdict'] === 'met' && row['measured'] === 'true'),
					count(all, (row) => row['verdict'] === 'met' && row['measured'] === 'false'),
					count(all, (row) => row['verdict'] === 'not-shown'),
					count(all, (row) => row['verdict'] === 'missed'),
					count(all, (row) => row['verdict'] === 'not-comparable')
				]);
			const shown = table(pageOf(`${path}index.html`), '单位', '指标总数').map(numbersOf);
			expect(asSet(shown.filter((row) => row.length === 7))).toEqual(asSet(expected));
		}
	);

	test('indicators/: every indicator with target, actual, completion, weight and score', () => {
		const none = '—';
		const plain = (text = '') => unguarded(text).replace(/\s+/g, '');
		const number = (text = '') => (text === '' ? none : formatCount(Number(text)));
		const completion = ({ completion_low: low = '', completion_high: high = '' }: Row) => {
			if (low === '') return none;
			const text = formatPercent(Number(low));
			if (high === '') return plain(zhPages.indicators.atLeast(text));
			return low === high ? text : `${text}–${formatPercent(Number(high))}`;
		};
		const expected = rows('indicators').map((row) => [
			plain(row['level3'] === '' ? row['level2'] : row['level3']),
			row['year']!,
			plain(row['target_raw']),
			plain(row['actual_raw']),
			completion(row),
			number(row['weight']),
			number(row['score'])
		]);
		const shown = table(pageOf('indicators/index.html'), '指标', '目标值', '实际完成值').map(
			(row) => {
				const [name, target, actual, rate, , weight, score, , year] = row.map(plain);
				return [
					name!,
					year!,
					...[target!, actual!].map((text) => (/^(未填|空白|没有实际值)/.test(text) ? '' : text)),
					rate!,
					weight!,
					score!
				];
			}
		);
		expect(asSet(shown)).toEqual(asSet(expected));
	});

	test('data/: rows and bytes of every file, and the state of every form', () => {
		const page = pageOf('data/index.html');
		const files = table(page, '表', '行数', 'CSV');
		expect(files.map((row) => [/^\w+(?=\.csv)/.exec(row[2]!)?.[0], row[1]])).toEqual(
			files.map((row) => {
				const name = /^(\w+)\.csv/.exec(row[2]!)![1]!;
				return [name, formatCount(rows(name).length)];
			})
		);
		expect(files.length).toBe(csv.size);
		for (const row of files) {
			const [, name, size] = /^(\w+)\.csv\s*(.*)$/.exec(row[2]!)!;
			expect(size, name).toBe(formatBytes(statSync(join(folder, `csv/${name}.csv`)).size));
		}
		const states = table(page, '单位', '年度', '基础数据表');
		const read = (all: readonly string[]) => all.filter((cell) => cell.startsWith('●')).length;
		expect(states.reduce((sum, row) => sum + read(row), 0)).toBe(
			count(rows('coverage'), (row) => row['state'] === 'read')
		);
		expect(states.flatMap((row) => row.slice(2)).length).toBe(rows('coverage').length);
		const { sha256 } = JSON.parse(readFileSync('build/data/manifest.json', 'utf8')) as {
			sha256: string;
		};
		expect(page.texts.join(' ')).toContain(sha256);
	});
});
