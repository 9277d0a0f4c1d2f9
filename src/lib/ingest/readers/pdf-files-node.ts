import { readFile } from 'node:fs/promises';

/** One of the library's files: what the codes of a predefined Chinese font mean, or the decoder of a kind of picture. */
export async function readPdfFile(kind: string, name: string): Promise<Uint8Array> {
	const folder = kind === 'cMapUrl' ? 'cmaps' : 'wasm';
	const library = import.meta.resolve('pdfjs-dist/package.json');
	return new Uint8Array(await readFile(new URL(`${folder}/${name}`, library)));
}

/** Nothing is loaded ahead: the files stand beside the library. */
export const loadPdfFiles = (): Promise<void> => Promise.resolve();
