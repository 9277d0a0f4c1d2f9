import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Papa from 'papaparse';

/** The name of the list that says where the documents beside it were taken from. */
export const sourcesFile = 'sources.csv';

/** A public address as it is written into a record; null for what is none. */
export function publicAddress(text: string): string | null {
	try {
		const address = new URL(text.trim());
		return /^https?:$/.test(address.protocol) ? address.href : null;
	} catch {
		return null;
	}
}

/**
 * Where documents were taken from: what was given for all, else what `sources.csv` in the folder of a document says of its name.
 * @throws Error when such a list holds what is no public address
 */
export function documentSources(given: string | null): (file: string) => string | null {
	const lists = new Map<string, Map<string, string>>();
	return (file) => {
		if (given !== null) return given;
		const folder = dirname(file);
		let list = lists.get(folder);
		if (list === undefined) lists.set(folder, (list = readList(join(folder, sourcesFile))));
		return list.get(basename(file)) ?? null;
	};
}

function readList(path: string): Map<string, string> {
	const list = new Map<string, string>();
	if (!existsSync(path)) return list;
	const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
		skipEmptyLines: 'greedy'
	});
	data.forEach(([name = '', text = ''], i) => {
		const address = publicAddress(text);
		if (address !== null) list.set(name.trim(), address);
		// a first line of headings is none of the documents
		else if (i > 0 || /:\/\//.test(text))
			throw new Error(`${path}: line ${i + 1}: not a public address: ${text}`);
	});
	return list;
}
