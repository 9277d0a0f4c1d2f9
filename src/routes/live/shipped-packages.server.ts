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

/** The libraries of which the scripts were made that the site sends to browsers, each as its own package.json describes it. */
export function shippedPackages(): ShippedPackage[] {
	const list = `${process.env['ATLAS_KIT'] ?? '.svelte-kit'}/shipped.json`;
	// while one develops nothing is bundled
	const names = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : [];
	return names.map((name) => {
		const { version, license } = JSON.parse(
			readFileSync(`node_modules/${name}/package.json`, 'utf8')
		) as Described;
		const licence = typeof license === 'string' ? license : license?.type;
		if (licence === undefined) throw new Error(`${name} is shipped and names no licence`);
		return { name, version, licence };
	});
}
