import { readFile } from 'node:fs/promises';

/** One of the library's files that say what the codes of a predefined Chinese font mean. */
export async function readCMap(name: string): Promise<Uint8Array> {
	const library = import.meta.resolve('pdfjs-dist/package.json');
	return new Uint8Array(await readFile(new URL(`cmaps/${name}`, library)));
}

/** Nothing is loaded ahead: the files stand beside the library. */
export const loadCMaps = (): Promise<void> => Promise.resolve();
