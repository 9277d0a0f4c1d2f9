import { z } from 'zod';
import type { RecordSource } from '#lib/database/data-folder.ts';
import type { KeyedRecord } from '#lib/database/load-records.ts';
import { cleanRecord } from '#lib/synthetic/clean-record.ts';
import { Random } from '#lib/synthetic/random.ts';
import { maxDistricts, syntheticRegions, syntheticUnit } from '#lib/synthetic/synthetic-units.ts';
import { plantedErrors } from './eval/planted-errors.ts';

const firstYear = 2017;
const years = 8;

const synthesisSchema = z.object({
	reports: z.int().min(1),
	seed: z.int(),
	/** Districts that the units stand in. */
	districts: z.int().min(1).max(maxDistricts).default(maxDistricts),
	/** Whether the records stand in files; otherwise they are made when the database is built. */
	stored: z.boolean()
});
export type Synthesis = z.infer<typeof synthesisSchema>;

/** @throws Error that names the file */
export function synthesis(value: unknown, file: string): Synthesis {
	const parsed = synthesisSchema.safeParse(value);
	if (!parsed.success) throw new Error(`${file}: ${parsed.error.issues[0]?.message ?? ''}`);
	return parsed.data;
}

/** Invented reports: eight years a unit, one report in six with a planted error. The same seed gives the same reports. */
export function syntheticSource({ reports, seed, districts }: Synthesis): RecordSource {
	const units = Array.from({ length: Math.ceil(reports / years) }, (_, i) =>
		syntheticUnit(i, districts)
	);
	const indexes = new Map<string, number>();
	for (let i = 0; i < reports; i += 1) {
		const unit = units[Math.floor(i / years)]!;
		indexes.set(`${unit.regionCode}/${unit.id}-${firstYear + (i % years)}`, i);
	}
	return {
		keys: [...indexes.keys()].sort(),
		registry: { units, regions: syntheticRegions },
		read(key): KeyedRecord {
			const i = indexes.get(key);
			if (i === undefined) throw new Error(`no invented report ${key}`);
			const unit = units[Math.floor(i / years)]!;
			const random = new Random(Math.imul(seed + i, 0x9e3779b1));
			const record = structuredClone(cleanRecord(seed + i, firstYear + (i % years)));
			record.unit = { name: unit.name, regionCode: unit.regionCode, raw: unit.name, place: {} };
			if (random.whole(1, 6) === 1)
				random.pick(plantedErrors).plant(record, random, structuredClone(record));
			return { key, record };
		}
	};
}
