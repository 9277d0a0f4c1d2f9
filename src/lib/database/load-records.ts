import type { DocumentKind, FormKind, ReportRecord } from '../domain/record.ts';
import type { Registry } from '../domain/registry.ts';
import type { Romanise } from '../domain/unit-id.ts';
import { FactRows, placeCells } from './fact-rows.ts';
import { addFormRows } from './form-rows.ts';
import { foreignPlaceRows } from './foreign-place-rows.ts';
import { addFieldRows } from './field-rows.ts';
import { emptyTables, type TableRows } from './rows.ts';
import { unitRows, type NamedUnit } from './unit-rows.ts';

/** A record and its key: the path of its file below data/reports, without .json. */
export interface KeyedRecord {
	key: string;
	record: ReportRecord;
}

const targetForms: readonly FormKind[] = ['unit-target', 'fund-target-summary', 'fund-target'];

/**
 * The rows of every table that the records fill. Ids count from 1 in the order of the keys, so that the same records
 * give the same rows whatever the order they come in. Several records of one unit and year are several reports.
 */
export function loadRecords(
	records: readonly KeyedRecord[],
	registry: Registry,
	romanise: Romanise
): TableRows {
	const sorted = [...records].sort((a, b) => (a.key < b.key ? -1 : 1));
	const { units, regions, idOf } = unitRows(
		sorted.map(({ record }) => unitOf(record)),
		registry,
		romanise
	);
	const tables: TableRows = { ...emptyTables(), unit: units, region: regions };
	const facts = new FactRows();
	const unitById = new Map(units.map((unit) => [unit['unit_id'], unit]));
	sorted.forEach(({ key, record }, index) => {
		const reportId = index + 1;
		const unitId = idOf(unitOf(record));
		tables.document.push({
			document_id: reportId,
			file: record.document.file,
			sha256: record.document.sha256,
			format: record.document.format,
			title: record.document.title,
			source: record.document.source ?? null,
			recognised: record.document.recognised ?? false,
			...ledgerColumns(record)
		});
		tables.report.push({
			report_id: reportId,
			report_key: key,
			document_id: reportId,
			unit_id: unitId,
			year: record.year,
			kind: reportKind(record),
			whole: record.document.whole ?? true
		});
		const firstFact = facts.rows.length;
		addForms(tables, facts, { key, record }, reportId, registry);
		const unit = unitById.get(unitId);
		const ownFacts = facts.rows.slice(firstFact);
		tables.foreign_place.push(...foreignPlaceRows(ownFacts, unit?.['region_code'], registry));
		addProblems(tables, record, reportId);
	});
	return { ...tables, fact: facts.rows };
}

/** A record of an importer before the ledger has none. */
function ledgerColumns({ ledger }: ReportRecord) {
	const none = Object.values(ledger?.notFacts ?? {}).reduce((sum, count) => sum + count, 0);
	return {
		printed: ledger?.printed ?? null,
		in_facts: ledger?.facts ?? null,
		no_facts: ledger === undefined ? null : none,
		unread: ledger?.unread ?? null
	};
}

/** An unrecognised unit is one of its own document: two documents without a unit are not of one unit. */
const unitOf = (record: ReportRecord): NamedUnit =>
	record.unit ?? { name: `未识别单位（${record.document.file}）`, regionCode: null };

/** Documents that are no report of a unit on its own performance. */
const asksNothing: readonly DocumentKind[] = [
	'notice',
	'third-party-evaluation',
	'final-accounts',
	'monitoring',
	'three-public-expenses',
	'other'
];

/** What the rules ask of a report: a notice, final accounts or another body's evaluation need not say what a self-evaluation must. */
function reportKind(record: ReportRecord): 'evaluation' | 'target' | 'other' {
	const { kind } = record.document;
	if (kind !== undefined && asksNothing.includes(kind)) return 'other';
	if (kind === 'target') return 'target';
	const onlyTargets = record.forms.every(({ form }) => targetForms.includes(form));
	return record.forms.length > 0 && onlyTargets ? 'target' : 'evaluation';
}

function addForms(
	tables: TableRows,
	facts: FactRows,
	{ key, record }: KeyedRecord,
	reportId: number,
	registry: Registry
) {
	record.forms.forEach((form, index) => {
		const formId = tables.form.length + 1;
		tables.form.push({
			form_id: formId,
			report_id: reportId,
			seq: index + 1,
			form: form.form,
			title: form.title,
			programme: form.programme,
			money_unit: form.moneyUnit
		});
		facts.beginForm([key, form.form, form.programme ?? '']);
		addFormRows(tables, facts, form, formId, record.year);
		addFieldRows(tables.stated_field, facts, form, formId, registry);
	});
}

function addProblems(tables: TableRows, record: ReportRecord, reportId: number) {
	for (const problem of record.problems)
		tables.problem.push({
			problem_id: tables.problem.length + 1,
			report_id: reportId,
			code: problem.code,
			raw: problem.raw,
			note: problem.note,
			...placeCells(problem.place)
		});
}
