/**
 * Writes a data folder of invented reports: `npm run synthesize -- --reports N --seed S [--districts D] --out DIR`. Up to 10,000 reports it holds their
 * records; beyond, only how they are made, and the data build makes them straight into the database. Build a site of either with
 * `npm run build -- --data DIR`.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { maxDistricts } from '#lib/synthetic/synthetic-units.ts';
import { type Synthesis, syntheticSource } from './synthetic-source.ts';

const maxStored = 10_000;
const most = 1_000_000;

const { reports, seed, districts, out } = options();
const draft = `${out}.tmp`;
rmSync(draft, { recursive: true, force: true });
const said: Synthesis = { reports, seed, districts, stored: reports <= maxStored };
const source = syntheticSource(said);
write('reference/units.json', source.registry.units);
write('reference/regions.json', source.registry.regions);
write('synthetic.json', said);
if (said.stored)
	for (const [index, key] of source.keys.entries()) {
		write(`reports/${key}.json`, source.read(key).record);
		if (index % 500 === 0) process.stderr.write(`synthesize: ${index} of ${reports}\n`);
	}
rmSync(out, { recursive: true, force: true });
renameSync(draft, out);
process.stderr.write(
	`synthesize: ${reports} reports of ${source.registry.units.length} units in ${out}${said.stored ? '' : ', to be made by the data build'}\n`
);

function write(path: string, value: unknown): void {
	const file = join(draft, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(value)}\n`);
}

function options(): { reports: number; seed: number; districts: number; out: string } {
	try {
		const { values } = parseArgs({
			options: {
				reports: { type: 'string', default: '100' },
				seed: { type: 'string', default: '1' },
				districts: { type: 'string', default: String(maxDistricts) },
				out: { type: 'string' }
			}
		});
		const count = Number(values.reports);
		const start = Number(values.seed);
		if (!Number.isInteger(count) || count < 1 || count > most)
			throw new Error(`--reports takes a whole number from 1 to ${most}`);
		const districts = Number(values.districts);
		if (!Number.isInteger(districts) || districts < 1 || districts > maxDistricts)
			throw new Error(`--districts takes a whole number from 1 to ${maxDistricts}`);
		if (!Number.isInteger(start)) throw new Error('--seed takes a whole number');
		if (values.out === undefined) throw new Error('--out names the folder to write');
		if (existsSync(values.out) && readdirSync(values.out).length > 0)
			if (!existsSync(join(values.out, 'synthetic.json')))
				throw new Error(`${values.out} holds something else; name another folder`);
		return { reports: count, seed: start, districts, out: values.out };
	} catch (error) {
		console.error(`synthesize: ${(error as Error).message.split('\n')[0]}`);
		process.exit(2);
	}
}
