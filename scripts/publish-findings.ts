/**
 * Keeps the built database as the last publication, against which the next build says what is new and what is gone, and writes what it
 * changed into the list of publications. Usage: npm run publish-findings   (after npm run data)
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { openDatabase, type NodeDatabase } from '#lib/database/node.ts';
import {
	changedDocuments,
	type Publication,
	type PublishedDocument
} from '#lib/domain/publication.ts';
import { readPublished } from './read-register.ts';
import { rulesNotAsked } from './rules-not-asked.ts';

const findingsFile = 'data/published-findings.json';
const documentsFile = 'data/published-documents.json';
const listFile = 'data/publications.json';

const database = await openDatabase('static/data/atlas.duckdb');
const rows = await database.all<{ fingerprint: string; zh: string; en: string }>(
	'SELECT fingerprint, message_zh AS zh, message_en AS en FROM finding ORDER BY fingerprint'
);
const failed = await database.all<{ rule: string }>('SELECT rule FROM rule_failure');
const documents = await publishedDocuments(database);
const [meta] = await database.all<{ value: string }>(
	"SELECT value FROM meta WHERE key = 'fingerprint'"
);
await database.close();
if (failed.length > 0) {
	const rules = failed.map(({ rule }) => rule).join(', ');
	console.error(`publish-findings: ${rules} could not be asked, and their findings are not known`);
	process.exit(rulesNotAsked);
}
const version = meta!.value;
const list = read<Publication[]>(listFile) ?? [];
if (list[0]?.version === version) {
	console.error(
		`publish-findings: ${version.slice(0, 12)} is published already, on ${list[0].day}`
	);
	process.exit(0);
}
const last = readPublished(findingsFile);
const before = read<PublishedDocument[]>(documentsFile);
const known = new Set(last?.map(({ fingerprint }) => fingerprint));
const now = new Set(rows.map(({ fingerprint }) => fingerprint));
const publication: Publication = {
	version,
	day: new Date().toLocaleDateString('sv-SE'),
	documents: documents.length,
	findings: rows.length,
	changes:
		last === null || before === null
			? null
			: {
					...changedDocuments(before, documents),
					newFindings: [...now].filter((fingerprint) => !known.has(fingerprint)).length,
					goneFindings: [...known].filter((fingerprint) => !now.has(fingerprint)).length
				}
};
const findings = rows.map(({ fingerprint, zh, en }) => ({ fingerprint, message: { zh, en } }));
// all three or none: they are written beside their places before the first is moved
write([
	[findingsFile, { version: 1, findings }],
	[documentsFile, documents],
	[listFile, [publication, ...list]]
]);
console.error(
	`publish-findings: ${findings.length} findings in ${findingsFile}, ${documents.length} documents in ${documentsFile}, ${list.length + 1} publications in ${listFile}`
);

/** The figures of every report, by the report and by the keys that name them in every publication. */
async function publishedDocuments(db: NodeDatabase): Promise<PublishedDocument[]> {
	const figures = await db.all<Omit<PublishedDocument, 'figures'> & { fact: string; raw: string }>(
		`SELECT report_key AS key, report.unit_id AS "unitId", unit.short_name AS unit, report.year, document.file,
			fact_key AS fact, fact.raw
		FROM fact
		JOIN form USING (form_id)
		JOIN report USING (report_id)
		JOIN document USING (document_id)
		JOIN unit ON unit.unit_id = report.unit_id
		ORDER BY report_key, fact_key`
	);
	return [...Map.groupBy(figures, ({ key }) => key).values()].map((own) => {
		const { key, unitId, unit, year, file } = own[0]!;
		return {
			key,
			unitId,
			unit,
			year,
			file,
			figures: Object.fromEntries(own.map(({ fact, raw }) => [fact, raw]))
		};
	});
}

function read<Content>(file: string): Content | null {
	if (!existsSync(file)) return null;
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Content;
	} catch (error) {
		console.error(`publish-findings: ${file}: ${(error as Error).message}`);
		process.exit(1);
	}
}

function write(files: readonly (readonly [string, unknown])[]): void {
	for (const [file, content] of files)
		writeFileSync(`${file}.tmp`, `${JSON.stringify(content, null, 1)}\n`);
	for (const [file] of files) renameSync(`${file}.tmp`, file);
}
