import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedText } from '#lib/domain/printed-text.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import * as hostile from './payloads.ts';

/** As a document prints them: what it hides among them is not read, and refused where it stands in a record. */
const payloads = hostile.payloads.map(printedText);
const payload = (index: number): string => printedText(hostile.payload(index));

/**
 * A data folder like `data/`, in which every text that a document prints is hostile: figures, dates and codes stay, so that all
 * charts, tables and rules still have something to show.
 * @returns the names of the units
 */
export function writeHostileData(folder: string): string[] {
	cpSync('data/reference', join(folder, 'reference'), { recursive: true });
	mkdirSync(join(folder, 'reports/430200'), { recursive: true });
	let next = 0;
	const names: string[] = [];
	const records = readdirSync('data/reports', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	for (const [index, text] of payloads.entries()) {
		const file = records[index % records.length] ?? '';
		const record = structuredClone(JSON.parse(readFileSync(file, 'utf8'))) as ReportRecord;
		const name = `${text}单位${index}`;
		names.push(name);
		record.unit = { ...record.unit!, name, raw: text, place: { table: text, line: 1 } };
		record.document.file = `${text}.txt`;
		record.document.title = text;
		for (const form of record.forms) {
			form.title = `${text}${form.title}`;
			for (const field of form.fields) field.text = payload(next++);
			for (const amount of form.amounts) {
				amount.raw = `${payload(next++)}${amount.raw}`;
				if (amount.place.table !== undefined) amount.place.table += text;
			}
			for (const indicator of form.indicators) {
				indicator.level3 = `${payload(next++)}${indicator.level3}`;
				indicator.target.raw = `${payload(next++)}${indicator.target.raw}`;
				if (indicator.explanation !== null) indicator.explanation = payload(next++);
				indicator.place.row = payload(next++);
			}
			for (const score of form.statedScores) score.raw = `${payload(next++)}${score.raw}`;
			for (const line of form.costLines) line.item = payload(next++);
		}
		record.problems.push({ code: text, raw: text, note: text, place: { section: text } });
		writeFileSync(join(folder, `reports/430200/hostile-${index}.json`), JSON.stringify(record));
	}
	return names;
}
