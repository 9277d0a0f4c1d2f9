import { factKinds, type Verdict } from './judge-record.ts';

/** One document with its verdicts. */
export interface Judged {
	name: string;
	form: string;
	format: string;
	verdicts: readonly Verdict[];
	/** Numbers that the document prints, and those in no fact. */
	printed: number;
	unread: number;
	/** Personal data that the record kept. */
	kept: readonly string[];
}

export interface FactTally {
	labelled: number;
	right: number;
	missed: number;
	/** Missed facts that no problem names. */
	missedSilent: number;
	wrong: number;
	/** Wrong facts that no problem names. */
	wrongSilent: number;
	spurious: number;
}

/** How many facts came out how. Invented facts, where the label says that nothing is printed, are wrong and not labelled. */
export function tallyOf(verdicts: readonly Verdict[]): FactTally {
	const count = (of: (verdict: Verdict) => boolean) => verdicts.filter(of).length;
	return {
		labelled: count(({ wanted }) => wanted !== null),
		right: count(({ verdict }) => verdict === 'right'),
		missed: count(({ verdict }) => verdict === 'missed'),
		missedSilent: count(({ verdict, named }) => verdict === 'missed' && !named),
		wrong: count(({ verdict }) => verdict === 'wrong'),
		wrongSilent: count(({ verdict, named }) => verdict === 'wrong' && !named),
		spurious: count(({ verdict }) => verdict === 'spurious')
	};
}

const percent = (part: number, of: number): string =>
	of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;

/** Recall and precision as they are printed. */
export const sharesOf = ({
	labelled,
	right,
	wrong,
	spurious
}: FactTally): { recall: string; precision: string } => ({
	recall: percent(right, labelled),
	precision: percent(right, right + wrong + spurious)
});

/** Prints the tables: by document, by kind of fact, by form and by format, and all together. */
export function printTallies(judged: readonly Judged[]): void {
	const all = judged.flatMap(({ verdicts }) => verdicts);
	print(
		'document',
		judged.map((one) => ({ name: one.name, of: [one] }))
	);
	print(
		'kind of fact',
		factKinds.map((kind) => ({
			name: kind,
			of: [{ verdicts: all.filter((verdict) => verdict.kind === kind) }]
		}))
	);
	print(
		'form',
		grouped(judged, ({ form }) => form)
	);
	print(
		'format',
		grouped(judged, ({ format }) => format)
	);
	print('all', [{ name: `${judged.length} documents`, of: judged }]);
	for (const { name, kept } of judged)
		for (const text of kept) console.log(`${name}: KEPT personal data: ${text}`);
}

type Group = { name: string; of: readonly (Pick<Judged, 'verdicts'> & Partial<Judged>)[] };

const grouped = (judged: readonly Judged[], key: (one: Judged) => string): Group[] =>
	[...Map.groupBy(judged, key)]
		.map(([name, of]) => ({ name, of }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));

const heads = [
	'facts',
	'recall',
	'precision',
	'missed',
	'silent',
	'wrong',
	'silent',
	'spurious',
	'printed',
	'unread'
];

const widthOf = (text: string): number =>
	[...text].reduce((width, sign) => width + (/[\u1100-\uffdc]/.test(sign) ? 2 : 1), 0);

function print(title: string, groups: readonly Group[]): void {
	const first = (text: string) => text + ' '.repeat(Math.max(1, 40 - widthOf(text)));
	console.log(`\n${first(title)}${heads.map((head) => head.padStart(10)).join('')}`);
	for (const { name, of } of groups) {
		const tally = tallyOf(of.flatMap(({ verdicts }) => verdicts));
		const { recall, precision } = sharesOf(tally);
		const sum = (pick: 'printed' | 'unread') =>
			of.some((one) => one[pick] !== undefined)
				? of.reduce((total, one) => total + (one[pick] ?? 0), 0)
				: '';
		const cells = [
			tally.labelled,
			recall,
			precision,
			tally.missed,
			tally.missedSilent,
			tally.wrong,
			tally.wrongSilent,
			tally.spurious,
			sum('printed'),
			sum('unread')
		];
		console.log(`${first(name)}${cells.map((cell) => String(cell).padStart(10)).join('')}`);
	}
}
