import { existsSync, readFileSync } from 'node:fs';

export interface ShippedPackage {
	name: string;
	version: string;
	licence: string;
}

interface Described {
	version: string;
	license?: string | { type: string };
}

/** What recognises scans is installed on demand, apart from the rest. */
function descriptionOf(name: string): string {
	const places = ['node_modules', 'scripts/ocr/node_modules'];
	const files = places.map((place) => `${place}/${name}/package.json`);
	return files.find((file) => existsSync(file)) ?? files[0] ?? '';
}

/** The libraries of which the scripts were made that the site sends to browsers, each as its own package.json describes it. */
export function shippedPackages(): ShippedPackage[] {
	const list = `${process.env['ATLAS_KIT'] ?? '.svelte-kit'}/shipped.json`;
	// while one develops nothing is bundled
	const names = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : [];
	return names.map((name) => {
		const { version, license } = JSON.parse(readFileSync(descriptionOf(name), 'utf8')) as Described;
		const licence = typeof license === 'string' ? license : license?.type;
		if (licence === undefined) throw new Error(`${name} is shipped and names no licence`);
		return { name, version, licence };
	});
}
