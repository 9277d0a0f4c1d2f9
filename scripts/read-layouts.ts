import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLayout, type Layout } from '#lib/ingest/layouts.ts';

/** Where taught layouts are kept. */
export const layoutFolder = 'data/reference/layouts';

/**
 * The layouts of a folder, in the order of their names; none where there is no folder.
 * @throws Error that names the file and the place that is broken, or two files that teach one name
 */
export function readLayouts(folder: string): Layout[] {
	if (!existsSync(folder)) return [];
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort();
	const seen = new Map<string, string>();
	return files.map((name) => {
		const file = join(folder, name);
		const layout = readLayout(readFileSync(file, 'utf8'), file);
		const other = seen.get(layout.name);
		if (other !== undefined)
			throw new Error(`${file}: name: ${layout.name} is taught by ${other} already`);
		seen.set(layout.name, file);
		return layout;
	});
}
