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

/** The records of a data folder, one at a time: there may be more than memory holds. */
export interface RecordSource {
	/** Sorted. */
	keys: readonly string[];
	registry: Registry;
	/** @throws InvalidRecord or UnfitCorrection that names the file, and the path inside it */
	read(key: string): KeyedRecord;
}

/** What `data/` holds: the records with their corrections applied, and the registry. */
export interface DataFolder {
	records: KeyedRecord[];
	registry: Registry;
}

/**
 * Opens a data folder; a record is read, checked and corrected when it is asked for.
 * @throws UnfitCorrection that names the file of a correction which is malformed or has no report
 */
export function openDataFolder(folder: string): RecordSource {
	const reports = join(folder, 'reports');
	const files = new Map<string, string>();
	for (const file of jsonFiles(reports)) {
		const key = relative(reports, file)
			.split(sep)
			.join('/')
			.replace(/\.json$/, '');
		files.set(key, file);
	}
	const corrections = readCorrections(join(folder, 'corrections'), files);
	return {
		keys: [...files.keys()].sort(),
		registry: readRegistry(folder),
		read(key) {
			const file = files.get(key);
			if (file === undefined) throw new InvalidRecord(`${folder}: no report ${key}`);
			let keyed = { key, record: publishable(validateRecord(readJson(file), file), file) };
			for (const named of corrections.get(key) ?? []) keyed = corrected(keyed, named);
			return keyed;
		}
	};
}

/**
 * Reads and checks a data folder whole.
 * @throws InvalidRecord or UnfitCorrection that names the file, and the path inside it
 */
export function readDataFolder(folder: string): DataFolder {
	const source = openDataFolder(folder);
	return { records: source.keys.map((key) => source.read(key)), registry: source.registry };
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

interface NamedCorrection {
	file: string;
	correction: Correction;
}

function readCorrections(
	folder: string,
	reports: ReadonlyMap<string, string>
): Map<string, NamedCorrection[]> {
	const byReport = new Map<string, NamedCorrection[]>();
	for (const file of jsonFiles(folder)) {
		const correction = readCorrection(file);
		if (!reports.has(correction.report))
			throw new UnfitCorrection(`${file}: no report ${correction.report}`);
		const others = byReport.get(correction.report) ?? [];
		byReport.set(correction.report, [...others, { file, correction }]);
	}
	return byReport;
}

function corrected({ key, record }: KeyedRecord, named: NamedCorrection): KeyedRecord {
	const { file, correction } = named;
	try {
		return { key, record: validateRecord(applyCorrection(record, correction), file) };
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
