import type { FileHead } from './file-head.ts';

type Kind = 'text' | 'spreadsheet';

/** Whether an archive is an OpenDocument file of a kind, by the type that it stores. */
export function isOpenDocument({ archive }: FileHead, kind: Kind): boolean {
	if (archive === null || !archive.names.some((name) => /^content\.xml$/i.test(name))) return false;
	const type =
		archive.read('mimetype') ?? archive.read('META-INF/manifest.xml') ?? new Uint8Array();
	return new TextDecoder().decode(type).includes(`application/vnd.oasis.opendocument.${kind}`);
}

/** Whether a file of XML is an OpenDocument of a kind. */
export const isFlatOpenDocument = ({ text }: FileHead, kind: Kind): boolean =>
	/^\s*<(\?xml|[\w]+:document)/.test(text) &&
	text.includes('urn:oasis:names:tc:opendocument') &&
	text.includes(`application/vnd.oasis.opendocument.${kind}`);
