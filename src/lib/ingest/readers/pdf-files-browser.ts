/// <reference types="vite/client" />

/** The library's files for Chinese fonts and for pictures of scanners as files of this site, each fetched when a document asks for it. */
const addresses = import.meta.glob<string>(
	[
		'/node_modules/pdfjs-dist/cmaps/{GB,UniGB,Adobe-GB1,B5,ETen,HKscs,UniCNS,Adobe-CNS1}*.bcmap',
		'!/node_modules/pdfjs-dist/cmaps/*-{0,1,2,3,4,5,6}.bcmap',
		'/node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm'
	],
	{ query: '?url', import: 'default', eager: true }
);

/** Those that documents of the mainland name. */
const usual = /\/(GBK?p?-EUC-H|GBK2K-H|UniGB-(UCS2|UTF16)-H|Adobe-GB1-UCS2)\.bcmap$/;

/** One of the library's files: what the codes of a predefined Chinese font mean, or the decoder of a kind of picture. */
export async function readPdfFile(kind: string, name: string): Promise<Uint8Array> {
	const folder = kind === 'cMapUrl' ? 'cmaps' : 'wasm';
	const address = addresses[`/node_modules/pdfjs-dist/${folder}/${name}`];
	if (address === undefined) throw new Error(`no file ${name} of the PDF library`);
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`the file ${name} does not come: ${answer.status}`);
	return new Uint8Array(await answer.arrayBuffer());
}

/** Loads the usual ones, for a page that must go on working without a network. */
export async function loadPdfFiles(): Promise<void> {
	const names = Object.keys(addresses).filter((path) => usual.test(path));
	await Promise.all(names.map((path) => readPdfFile('cMapUrl', path.split('/').at(-1) ?? '')));
}
