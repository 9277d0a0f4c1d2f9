/// <reference types="vite/client" />

/** The library's files for Chinese fonts as files of this site, each fetched when a document asks for it. */
const addresses = import.meta.glob<string>(
	[
		'/node_modules/pdfjs-dist/cmaps/{GB,UniGB,Adobe-GB1,B5,ETen,HKscs,UniCNS,Adobe-CNS1}*.bcmap',
		'!/node_modules/pdfjs-dist/cmaps/*-{0,1,2,3,4,5,6}.bcmap'
	],
	{ query: '?url', import: 'default', eager: true }
);

/** Those that documents of the mainland name. */
const usual = /\/(GBK?p?-EUC-H|GBK2K-H|UniGB-(UCS2|UTF16)-H|Adobe-GB1-UCS2)\.bcmap$/;

/** One of the library's files that say what the codes of a predefined Chinese font mean. */
export async function readCMap(name: string): Promise<Uint8Array> {
	const address = addresses[`/node_modules/pdfjs-dist/cmaps/${name}`];
	if (address === undefined) throw new Error(`no character map ${name}`);
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`the character map ${name} does not come: ${answer.status}`);
	return new Uint8Array(await answer.arrayBuffer());
}

/** Loads the usual ones, for a page that must go on working without a network. */
export async function loadCMaps(): Promise<void> {
	const names = Object.keys(addresses).filter((path) => usual.test(path));
	await Promise.all(names.map((path) => readCMap(path.split('/').at(-1) ?? '')));
}
