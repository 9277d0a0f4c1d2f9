import regions from '#data/reference/regions.json' with { type: 'json' };
import type { Region } from '#lib/domain/registry.ts';
import { emptyForm, type Form, type Problem, type ReportRecord } from '#lib/domain/record.ts';
import { printedText } from '#lib/domain/printed-text.ts';
import { UnreadableDocument, type Item, type ReadDocument, type Remark } from './document.ts';
import { corroborate } from './corroborate.ts';
import { documentKind, isWhole } from './document-kind.ts';
import { findRegion } from './find-region.ts';
import { findForeignCurrencies } from './foreign-currency.ts';
import { placeIn, report, type FormContext } from './form-context.ts';
import { readFormClaims } from './narrative/claims.ts';
import { nameMisprints } from './narrative/misprints.ts';
import { readOwnGrade } from './narrative/own-grade.ts';
import { readNarrative } from './narrative/read-narrative.ts';
import { findLostTables } from './lost-tables.ts';
import { readBytes } from './read-bytes.ts';
import { markRecognised } from './mark-recognised.ts';
import { kindByContent } from './kind-by-content.ts';
import type { Layout } from './layouts.ts';
import { accountForNumbers, type NumberFate } from './ledger.ts';
import { splitForms, titledByLine, type FormItems } from './split-forms.ts';
import { readTableForm } from './tables/read-table-form.ts';
import { findUnitName, findYear } from './unit-and-year.ts';

/**
 * Makes the record of one document. The same bytes give the same record.
 * @param fileName the document's own name, without folders
 * @param layouts forms that were taught
 * @throws UnreadableDocument when the file is not a document that can be read
 */
export async function importDocument(
	bytes: Uint8Array,
	fileName: string,
	layouts: readonly Layout[] = []
): Promise<ReportRecord> {
	return (await readDocument(bytes, fileName, layouts)).record;
}

/** A record beside the document that it was read from, for whoever looks at both. */
export interface Reading {
	record: ReportRecord;
	items: readonly Item[];
	fates: readonly NumberFate[];
	/** Lines that were read as headings of tables. */
	headingLines: ReadonlySet<number>;
}

/** As `importDocument`, with what became of every number. */
export async function readDocument(
	bytes: Uint8Array,
	fileName: string,
	layouts: readonly Layout[] = []
): Promise<Reading> {
	if (bytes.length === 0)
		throw new UnreadableDocument('empty', { en: 'the file is empty', zh: '文件是空的' });
	const document = await readBytes(bytes);
	const origin = { file: printedText(fileName), sha256: await sha256(bytes) };
	return readingOf(document, origin, layouts);
}

/** The record of what a reader made of a file: all that follows the reading of its format. */
export function recordOf(
	document: ReadDocument,
	origin: { file: string; sha256: string },
	layouts: readonly Layout[] = []
): ReportRecord {
	return readingOf(document, origin, layouts).record;
}

/**
 * The record of what a reader made of a file, beside the document.
 * @throws UnreadableDocument when no report is in it
 */
function readingOf(
	document: ReadDocument,
	{ file, sha256 }: { file: string; sha256: string },
	layouts: readonly Layout[]
): Reading {
	const sources = splitForms(document.items).map(kindByContent).map(titledByLine);
	const lost = findLostTables(document.items);
	if (sources.length === 0) throw nothingRead(lost, document.remarks ?? []);
	const year = findYear(sources, document.items);
	const foreign = findForeignCurrencies(document.items);
	const problems = [...(document.remarks ?? []).map(problemOf), ...foreign, ...lost];
	const unit = unitOf(sources, document.items);
	const forms: Form[] = [];
	const headingLines = new Set<number>();
	const ordinals = new Map<number, string[]>();
	const usedLayouts = new Set<string>();
	for (const source of sources) {
		// a further programme below one title is in the unit of money that the title printed
		const above = forms.at(-1);
		const inherited = above !== undefined && above.title === source.title ? above.moneyUnit : null;
		forms.push(
			readForm(source, {
				year,
				unitName: unit?.name ?? '',
				moneyUnit: inherited,
				problems,
				headingLines,
				ordinals,
				layouts,
				usedLayouts
			})
		);
	}
	problems.push(...severalYears(sources));
	corroborate(forms, problems);
	markRecognised(forms, document.items, document.remarks ?? []);
	const account = accountForNumbers(document.items, {
		forms,
		unit,
		problems,
		headingLines,
		ordinals
	});
	const record: ReportRecord = {
		recordVersion: 1,
		document: {
			file,
			sha256,
			format: document.format,
			title: titleOf(sources),
			kind: documentKind(sources, document.items),
			whole: isWhole(sources),
			...(usedLayouts.size === 0 ? {} : { layout: [...usedLayouts].join(', ') }),
			...(isRecognised(document.remarks) ? { recognised: true as const } : {})
		},
		unit,
		year,
		forms,
		ledger: account.ledger,
		problems: [...problems, ...account.problems]
	};
	return { record, items: document.items, fates: account.fates, headingLines };
}

/** Whether a program recognised some of the text from pictures. */
const isRecognised = (remarks: readonly Remark[] | undefined): boolean =>
	remarks?.some(({ code }) => /^recognised-(layer|page)$/.test(code)) === true;

/** Forms of different years in one document: the record is of one year, and says so. */
function severalYears(sources: readonly FormItems[]): Problem[] {
	const years = new Set(
		sources.flatMap(({ title }) => [...title.matchAll(/(20\d\d)\s*年/g)].map((match) => match[1]))
	);
	return years.size < 2
		? []
		: [
				{
					code: 'several-years',
					raw: [...years].join(', '),
					place: {},
					note: 'the titles name several years; all forms are kept under the one that most name'
				}
			];
}

function nothingRead(lost: readonly Problem[], remarks: readonly Remark[]): UnreadableDocument {
	const [first] = lost;
	if (first === undefined && remarks.some(({ code }) => code === 'hidden-content'))
		return new UnreadableDocument('no-text', {
			en: 'what the file shows holds no report; other text in it is hidden',
			zh: '文件显示出来的内容里没有报告，另有文字是隐藏的'
		});
	return first === undefined
		? new UnreadableDocument('no-text', {
				en: 'the file holds no report: no table, and no heading or sentence of one',
				zh: '文件里没有报告：没有表格，也没有报告的标题或成句的文字'
			})
		: new UnreadableDocument(
				'table-not-read',
				{ en: first.note, zh: '表格的列已经丢失，哪个数在哪一列无从知道' },
				first.raw
			);
}

function problemOf({ code, raw, note, line, page }: Remark): Problem {
	const at = { ...(line === undefined ? {} : { line }), ...(page === undefined ? {} : { page }) };
	return { code, raw, place: at, note };
}

function readForm(source: FormItems, around: Omit<FormContext, 'form'>): Form {
	const context: FormContext = { ...around, form: emptyForm(source.form, source.title) };
	readNarrative(context, source);
	const hasRows = source.items.some((item) => item.kind === 'row');
	if (source.form !== 'narrative' || hasRows) readTableForm(context, source);
	readFormClaims(context, source);
	readOwnGrade(context.form, source);
	nameMisprints(context, source);
	if (source.form !== 'narrative' && figuresIn(context.form) === 0) nameUnreadForm(context, source);
	return context.form;
}

const figuresIn = (form: Form): number =>
	form.amounts.length + form.indicators.length + form.staffing.length + form.goals.length;

/** A form with numbers in its text and none read: its table came out in a way that is not understood. */
function nameUnreadForm(context: FormContext, source: FormItems): void {
	const text = source.items.find((item) => item.kind === 'paragraph' && /\d{3,}/.test(item.text));
	if (text?.kind !== 'paragraph') return;
	report(
		context,
		'form-not-read',
		text.text.slice(0, 80),
		placeIn(context, { line: text.line, page: text.page }),
		`nothing is read of this form: ${source.title}`
	);
}

function titleOf(sources: readonly FormItems[]): string {
	return sources.find((source) => source.title !== '')?.title ?? '';
}

function unitOf(sources: readonly FormItems[], items: readonly Item[]): ReportRecord['unit'] {
	const named = findUnitName(sources, items);
	return named === null
		? null
		: {
				name: named.name,
				regionCode: findRegion(regions as Region[], named.name),
				raw: named.raw,
				place: named.place
			};
}

async function sha256(bytes: Uint8Array): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
