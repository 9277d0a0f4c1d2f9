import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
	applyCorrection,
	type Correction,
	correctionSchema,
	UnfitCorrection
} from '../domain/correction.ts';
import type { RegisteredUnit, Region, Registry } from '../domain/registry.ts';
import { InvalidRecord, validateRecord } from '../domain/validate-record.ts';
import type { KeyedRecord } from './load-records.ts';

/** What `data/` holds: the records with their corrections applied, and the registry. */
export interface DataFolder {
	records: KeyedRecord[];
	registry: Registry;
	/** Hash over all records as corrected: names the state of the data. */
	fingerprint: string;
}

/**
 * Reads and checks a data folder.
 * @throws InvalidRecord or UnfitCorrection that names the file, and the path inside it
 */
export function readDataFolder(folder: string): DataFolder {
	const reports = join(folder, 'reports');
	const records = new Map<string, KeyedRecord>();
	for (const file of jsonFiles(reports)) {
		const key = relative(reports, file)
			.split(sep)
			.join('/')
			.replace(/\.json$/, '');
		records.set(key, { key, record: publishable(validateRecord(readJson(file), file), file) });
	}
	for (const file of jsonFiles(join(folder, 'corrections'))) correct(records, file);
	const sorted = [...records.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
	const hash = createHash('sha256');
	for (const { key, record } of sorted) hash.update(`${key}\n${JSON.stringify(record)}\n`);
	return { records: sorted, registry: readRegistry(folder), fingerprint: hash.digest('hex') };
}

/** The registry alone. */
export function readRegistry(folder: string): Registry {
	return {
		units: readJson(join(folder, 'reference/units.json')) as RegisteredUnit[],
		regions: readJson(join(folder, 'reference/regions.json')) as Region[]
	};
}

/** A record without unit or year has no place on the site: a person has to add them. */
function publishable(record: KeyedRecord['record'], file: string): KeyedRecord['record'] {
	if (record.unit === null)
		throw new InvalidRecord(`${file}: unit: the document names none, add it`);
	if (record.year === null)
		throw new InvalidRecord(`${file}: year: the document prints none, add it`);
	return record;
}

function correct(records: Map<string, KeyedRecord>, file: string): void {
	const correction = readCorrection(file);
	const keyed = records.get(correction.report);
	if (keyed === undefined) throw new UnfitCorrection(`${file}: no report ${correction.report}`);
	try {
		const record = validateRecord(applyCorrection(keyed.record, correction), file);
		records.set(keyed.key, { key: keyed.key, record });
	} catch (error) {
		if (error instanceof UnfitCorrection) throw new UnfitCorrection(`${file}: ${error.message}`);
		throw error;
	}
}

function readCorrection(file: string): Correction {
	const parsed = correctionSchema.safeParse(readJson(file));
	if (parsed.success) return parsed.data;
	const lines = parsed.error.issues.map((i) => `${file}: ${i.path.join('.')}: ${i.message}`);
	throw new UnfitCorrection(lines.join('\n'));
}

function readJson(file: string): unknown {
	const text = readFileSync(file, 'utf8');
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		throw new InvalidRecord(`${file}: not JSON: ${(error as Error).message}`, { cause: error });
	}
}

/** Every .json file below a folder, sorted; none when there is no such folder. */
function jsonFiles(folder: string): string[] {
	let names: string[];
	try {
		names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
	return names
		.filter((name) => name.endsWith('.json') && !name.endsWith('schema.json'))
		.sort()
		.map((name) => join(folder, name));
}
