/** A passage of a document that a finding rests on. */
export interface Extract {
	document: string;
	/** Table, row, column, line or page, in words. */
	place: string;
	raw: string;
}

/** A finding as documents of an office say it: in Chinese, codes spoken, rules by their titles. */
export interface OfficeFinding {
	fingerprint: string;
	rule: string;
	title: string;
	/** What the rule rests on. */
	basis: string;
	severity: string;
	certainty: string;
	message: string;
	formula: string;
	stated: string | null;
	computed: string | null;
	difference: string | null;
	tolerance: string | null;
	amountWan: string | null;
	extracts: Extract[];
	/** What an auditor decided, and why. */
	decision: string;
}

/** A root cause with its findings, the gravest first. */
export interface OfficeLead {
	key: string;
	unitId: string;
	unit: string;
	year: number | null;
	/** What it is about. */
	matter: string;
	/** What to ask the unit for. */
	documents: string;
	findings: readonly OfficeFinding[];
}

/** What one document says of a unit and year. */
export interface OfficeReport {
	reportId: number;
	unitId: string;
	unit: string;
	year: number | null;
	document: string;
	sha256: string;
}

/** How often a rule could be tested of a unit and year. */
export interface OfficeRun {
	rule: string;
	title: string;
	unitId: string;
	year: number | null;
	tested: number;
	notTestable: number;
}

/** A row of a form, as it was scored and as its own data deserve; a total has no weight of a row. */
export interface OfficeScore {
	unit: string;
	year: number | null;
	form: string;
	name: string;
	weight: number | null;
	target: string;
	actual: string;
	stated: number | null;
	recomputed: number | null;
	difference: number | null;
	/** How it was computed, or why it was not. */
	how: string;
}

/** All that documents of an office are filled from. */
export interface AuditFile {
	leads: readonly OfficeLead[];
	reports: readonly OfficeReport[];
	runs: readonly OfficeRun[];
	/** The rows of every scored form, its total after them. */
	scores: readonly OfficeScore[];
	/** How the leads were drawn, where they are a sample. */
	sample?: string;
	/** Name and value of each filter, threshold and fingerprint in force. */
	basis: readonly (readonly [string, string])[];
}

/** A lead with the number that all documents of one export name it by. */
export interface IndexedLead extends OfficeLead {
	/** Of its unit and of its own within it, as `01-03`. */
	index: string;
}

/** Leads by unit in the order of the first of each, numbered. */
export function indexed(leads: readonly OfficeLead[]): IndexedLead[] {
	const units = [...Map.groupBy(leads, ({ unitId }) => unitId).values()];
	return units.flatMap((group, unit) =>
		group.map((lead, at) => ({ ...lead, index: `${twoDigits(unit + 1)}-${twoDigits(at + 1)}` }))
	);
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** An export that would hold nothing, which is refused in words instead of being written. */
export class NothingToWrite extends Error {}

export const yearText = (year: number | null): string => (year === null ? '年度不明' : `${year}`);

/** Places of a finding that are written out; a document says how many more there are. */
const extractsShown = 6;

/** The first extracts, numbered, one a line. */
export function extractLines(extracts: readonly Extract[]): string[] {
	const rest = extracts.length - extractsShown;
	return [
		...extracts.slice(0, extractsShown).map((extract, at) => `${at + 1}. ${quoted(extract)}`),
		...(rest > 0 ? [`另有 ${rest} 处，见工作底稿“原文摘录”。`] : [])
	];
}

/** A passage with its place; a blank cell is said to be one. */
export function quoted({ raw, place }: Extract): string {
	const text = oneLine(raw);
	return `${text === '' ? '空白' : `“${text}”`}${place === '' ? '' : `（${place}）`}`;
}

/** A passage without the breaks of the table cell that it stood in. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
