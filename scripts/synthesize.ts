/**
 * Writes a data folder of invented reports: `npm run synthesize -- --reports N --seed S --out DIR`, up to 10,000 reports. Eight years
 * a unit; one report in six has a planted error. Build a site of it with `npm run build -- --data DIR`.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cleanRecord } from '#lib/synthetic/clean-record.ts';
import { Random } from '#lib/synthetic/random.ts';
import { syntheticRegions, syntheticUnit } from '#lib/synthetic/synthetic-units.ts';
import { plantedErrors } from './planted-errors.ts';

const most = 10_000;
const firstYear = 2017;
const years = 8;

const { reports, seed, out } = options();
const draft = `${out}.tmp`;
rmSync(draft, { recursive: true, force: true });
const random = new Random(seed);
const units = Array.from({ length: Math.ceil(reports / years) }, (_, i) => syntheticUnit(i));
write('reference/units.json', units);
write('reference/regions.json', syntheticRegions);
write('synthetic.json', { reports, seed });
for (let i = 0; i < reports; i += 1) {
	const unit = units[Math.floor(i / years)];
	if (unit === undefined) break;
	const year = firstYear + (i % years);
	const record = structuredClone(cleanRecord(seed + i, year));
	record.unit = { name: unit.name, regionCode: unit.regionCode, raw: unit.name, place: {} };
	if (random.whole(1, 6) === 1) random.pick(plantedErrors).plant(record, random);
	write(`reports/${unit.regionCode}/${unit.id}-${year}.json`, record);
	if (i % 500 === 0) process.stderr.write(`synthesize: ${i} of ${reports}\n`);
}
rmSync(out, { recursive: true, force: true });
renameSync(draft, out);
process.stderr.write(`synthesize: ${reports} reports of ${units.length} units in ${out}\n`);

function write(path: string, value: unknown): void {
	const file = join(draft, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(value)}\n`);
}

function options(): { reports: number; seed: number; out: string } {
	try {
		const { values } = parseArgs({
			options: {
				reports: { type: 'string', default: '100' },
				seed: { type: 'string', default: '1' },
				out: { type: 'string' }
			}
		});
		const count = Number(values.reports);
		const start = Number(values.seed);
		if (!Number.isInteger(count) || count < 1 || count > most)
			throw new Error(`--reports takes a whole number from 1 to ${most}`);
		if (!Number.isInteger(start)) throw new Error('--seed takes a whole number');
		if (values.out === undefined) throw new Error('--out names the folder to write');
		if (existsSync(values.out) && readdirSync(values.out).length > 0)
			if (!existsSync(join(values.out, 'synthetic.json')))
				throw new Error(`${values.out} holds something else; name another folder`);
		return { reports: count, seed: start, out: values.out };
	} catch (error) {
		console.error(`synthesize: ${(error as Error).message.split('\n')[0]}`);
		process.exit(2);
	}
}
