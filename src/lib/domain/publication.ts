/** A document as a publication had it. */
export interface PublishedDocument {
	/** Names the document in every publication. */
	key: string;
	unitId: string;
	unit: string;
	year: number | null;
	file: string;
	/** Every figure as it is printed, by the key that names it in every publication. */
	figures: Readonly<Record<string, string>>;
}

type NamedDocument = Omit<PublishedDocument, 'figures'>;

/** A figure that two publications print differently. */
export interface ChangedFigure {
	key: string;
	before: string;
	after: string;
}

/** A document that two publications have, and what became of its figures. */
export interface ChangedDocument extends NamedDocument {
	added: number;
	gone: number;
	/** How many are printed differently; the first of them are told. */
	changed: number;
	told: ChangedFigure[];
}

/** What one publication changed against the one before it. */
export interface Publication {
	/** The version of its data. */
	version: string;
	/** The day it was published on, as 2026-11-28. */
	day: string;
	documents: number;
	findings: number;
	/** Null for the first publication: there was none before it. */
	changes: {
		added: NamedDocument[];
		gone: NamedDocument[];
		changed: ChangedDocument[];
		newFindings: number;
		goneFindings: number;
	} | null;
}

/** Figures of one document that are told one by one. */
const maxTold = 50;

/** What became of the documents between two publications. */
export function changedDocuments(
	before: readonly PublishedDocument[],
	after: readonly PublishedDocument[]
): Pick<NonNullable<Publication['changes']>, 'added' | 'gone' | 'changed'> {
	const last = new Map(before.map((document) => [document.key, document]));
	const next = new Set(after.map(({ key }) => key));
	return {
		added: after.filter(({ key }) => !last.has(key)).map(named),
		gone: before.filter(({ key }) => !next.has(key)).map(named),
		changed: after.flatMap((document) => {
			const earlier = last.get(document.key);
			return earlier === undefined ? [] : changedFigures(earlier, document);
		})
	};
}

function named({ key, unitId, unit, year, file }: PublishedDocument): NamedDocument {
	return { key, unitId, unit, year, file };
}

function changedFigures(before: PublishedDocument, after: PublishedDocument): ChangedDocument[] {
	const keys = Object.keys(after.figures);
	const changed = keys.filter(
		(key) => key in before.figures && before.figures[key] !== after.figures[key]
	);
	const added = keys.filter((key) => !(key in before.figures)).length;
	const gone = Object.keys(before.figures).filter((key) => !(key in after.figures)).length;
	if (changed.length + added + gone === 0) return [];
	const told = changed.slice(0, maxTold).map((key) => ({
		key,
		before: before.figures[key]!,
		after: after.figures[key]!
	}));
	return [{ ...named(after), added, gone, changed: changed.length, told }];
}
