import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import regions from '#data/reference/regions.json' with { type: 'json' };
import units from '#data/reference/units.json' with { type: 'json' };
import { UnreadableDocument } from '#lib/ingest/document.ts';
import { findUnit, type Registry } from '#lib/domain/registry.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import { unitId } from '#lib/domain/unit-id.ts';
import { romanise } from '#lib/database/romanise.ts';
import { describeChanges, recordChanges } from './record-changes.ts';

/**
 * Writes a record to its place below `folder`: `<region>/<unit>-<year>[-target][-<programme>].json`. A file is replaced only by the
 * same document read again, and written whole or not at all; what changed is said. Corrections stand in a folder of their own and stay.
 * @param dryRun only say what would be written
 * @returns what happened, as a line for people
 * @throws UnreadableDocument when the record names no unit or year, or another document's record is in its place
 */
export function writeRecord(record: ReportRecord, folder: string, dryRun = false): string {
	if (record.unit === null)
		throw new UnreadableDocument('no-unit', {
			en: 'the document does not say which unit reports',
			zh: '没有写明是哪个单位'
		});
	if (record.year === null)
		throw new UnreadableDocument('no-year', {
			en: 'the document does not say of which year it reports',
			zh: '没有写明是哪一年'
		});
	const path = join(folder, `${recordKey(record, record.unit, record.year)}.json`);
	const text = `${JSON.stringify(record, null, 1)}\n`;
	let changed = '';
	if (existsSync(path)) {
		const present = readFileSync(path, 'utf8');
		if (present === text) return `${path}: unchanged`;
		const other = presentRecord(present, path);
		const changes = recordChanges(other, record);
		changed = changes.length === 0 ? '; no figure changed' : `; ${describeChanges(changes)}`;
		if (other.document.sha256 !== record.document.sha256)
			throw new UnreadableDocument('conflict', {
				en: `${path} holds another document, ${other.document.file}${changed}; move it away first`,
				zh: `${path} 里是另一份文件 ${other.document.file}${changed}，请先移走`
			});
	}
	if (dryRun) return `${path}: would hold ${summary(record)}${changed}`;
	mkdirSync(dirname(path), { recursive: true });
	try {
		writeFileSync(`${path}.tmp`, text);
		renameSync(`${path}.tmp`, path);
	} catch (error) {
		// a full disk leaves half a file
		rmSync(`${path}.tmp`, { force: true });
		throw error;
	}
	return `${path}: ${summary(record)}${changed}`;
}

/** Where a record stands below `folder`; null for one that names no unit or no year. */
export function recordPath(record: ReportRecord, folder: string): string | null {
	return record.unit === null || record.year === null
		? null
		: join(folder, `${recordKey(record, record.unit, record.year)}.json`);
}

/** The record that stands in the place; one that is broken is named, and stays. */
function presentRecord(text: string, path: string): ReportRecord {
	try {
		return JSON.parse(text) as ReportRecord;
	} catch {
		throw new UnreadableDocument('broken-record', {
			en: `${path} is no record that can be read; repair it or move it away first`,
			zh: `${path} 不是完整的记录，请先修好或移走`
		});
	}
}

function recordKey(
	record: ReportRecord,
	unit: NonNullable<ReportRecord['unit']>,
	year: number
): string {
	const registry = { units, regions } as Registry;
	const registered = findUnit(registry, unit.name);
	const region = registered?.regionCode ?? unit.regionCode ?? '000000';
	const isTarget = record.forms.every((form) => /target/.test(form.form));
	const kind = `${isTarget ? '-target' : ''}${programmeKey(record)}`;
	return `${region}/${unitId(unit.name, registry, romanise)}-${year}${kind}`;
}

/** A unit publishes a form for each of its programmes: where a document is of one programme only, the file is named after it too. */
function programmeKey(record: ReportRecord): string {
	const programmes = new Set(record.forms.map((form) => form.programme));
	const [programme] = programmes;
	const isOfProgramme = record.forms.every((form) => /^(project|fund-target$)/.test(form.form));
	if (!isOfProgramme || programmes.size > 1 || programme === null || programme === undefined)
		return '';
	return `-${romanise(programme).join('-').slice(0, 48).replace(/-$/, '')}`;
}

function summary(record: ReportRecord): string {
	const count = (pick: (form: ReportRecord['forms'][number]) => readonly unknown[]) =>
		record.forms.reduce((sum, form) => sum + pick(form).length, 0);
	return `${record.forms.length} forms, ${count((f) => f.amounts)} amounts, ${count((f) => f.indicators)} indicators, ${record.problems.length} problems`;
}
