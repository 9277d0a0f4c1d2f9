import { formatCount } from '../format.ts';
import type { console as zh } from '../zh/console.ts';

export const console: typeof zh = {
	heading: 'Ask in SQL',
	lead: 'Query the published tables directly. A query runs in this browser, reads only, and is sent nowhere.',
	reading:
		'One SELECT at a time. Decimals show every digit that the database holds; “no value” is not zero.',
	needsScript: 'Queries need scripts to be allowed; every table can be downloaded above.',
	label: 'SQL query',
	keys: 'Ctrl or ⌘ + Enter runs it',
	run: 'Run',
	cancel: 'Stop',
	running: 'Running',
	cancelled: 'Stopped. The next query starts the engine again.',
	byLink: 'This query came with the link and has not been run. Read it, then press “Run”.',
	tooLong: 'The query is too long to stand in the address.',
	dropped: 'The query in the link was too long and has been left out.',
	edited: 'The query has been changed; the result below is that of the last run.',
	rows: (n: number) => (n === 1 ? '1 row' : `${formatCount(n)} rows`),
	cut: (n: number) =>
		`Only the first ${formatCount(n)} rows are shown; there are more. Add a condition or LIMIT, or download the table.`,
	bars: (n: number, all: number) =>
		`The chart shows the first ${formatCount(n)} of ${formatCount(all)} rows; the table shows all.`,
	result: 'Result of the query',
	chart: 'Chart of the result',
	none: 'no value',
	failed: 'The query was not completed. The engine says:',
	outside: 'The engine is locked: it reads no file and no address, and its settings stay.',
	refusal: {
		empty: 'There is no query yet.',
		several: 'One query at a time: another statement follows the semicolon.',
		file: (word: string) =>
			`${word} reads or writes files, which is not allowed here. Only a SELECT query can run.`,
		database: (word: string) =>
			`${word} changes the database in use, which is not allowed here. Only a SELECT query can run.`,
		extension: (word: string) =>
			`${word} loads extensions, which is not allowed here. Only a SELECT query can run.`,
		setting: (word: string) =>
			`${word} changes settings, which is not allowed here. Only a SELECT query can run.`,
		change: (word: string) =>
			`${word} changes data, which are read-only here. Only a SELECT query can run.`,
		other: 'This is not a query. Only one SELECT query can run.'
	},
	examples: 'Examples',
	exampleTitles: {
		rates: 'Execution rates, lowest first',
		spent: 'Money executed by unit (chart)',
		unmet: 'Targets not met where 99 % or more was spent',
		findings: 'Findings by rule (chart)',
		place: 'Amounts and where they stand',
		unexplained: 'Forms with points lost and no reason given'
	},
	tables: (n: number) => `The ${formatCount(n)} tables`,
	dictionary: 'The dictionary below says what each column means.',
	history: (n: number) => `History (${formatCount(n)})`,
	historyNote: 'Kept in this browser only.',
	historyLost: 'The browser keeps nothing: gone when you leave this page.',
	clear: 'Clear'
};
