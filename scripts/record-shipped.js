// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';

/** @type {Set<string>} */
const names = new Set();

/**
 * Writes down of which libraries the browser's scripts and files are made, for the list of licences on the About page: what only
 * tools need is not among them. The file stands with the other products of the build.
 * @param {'site' | 'worker'} part
 * @returns {import('vite').Plugin}
 */
export function recordShipped(part) {
	return {
		name: `record-shipped-${part}`,
		generateBundle(_, bundle) {
			if (part === 'site' && this.environment.name !== 'client') return;
			const paths = Object.values(bundle).flatMap((one) =>
				one.type === 'chunk' ? one.moduleIds : one.originalFileNames
			);
			for (const path of paths) {
				// what the builder itself writes below node_modules/.cache is no library
				const name = /.*node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//.exec(path)?.[1];
				if (name !== undefined) names.add(name);
			}
			const folder = process.env['ATLAS_KIT'] ?? '.svelte-kit';
			mkdirSync(folder, { recursive: true });
			writeFileSync(`${folder}/shipped.json`, JSON.stringify([...names].sort()));
		}
	};
}
