import { UnreadableDocument } from './document.ts';
import { formats } from './formats/all.ts';
import type { Format } from './formats/format.ts';
import { limits } from './limits.ts';
import { isOcrProvided } from './ocr/provider.ts';
import { openArchive } from './readers/archive.ts';

/** A document within an archive of attachments, or why it is none. */
export interface Attachment {
	/** Its name within the archive. */
	name: string;
	bytes: Uint8Array;
}

export interface Attachments {
	documents: Attachment[];
	/** Names of what the archive holds besides. */
	others: string[];
}

const endingsOf = (some: readonly Format[]) => new Set(some.flatMap((format) => format.endings));
const endings = endingsOf(formats.filter((format) => format.isPicture !== true));
const pictureEndings = endingsOf(formats.filter((format) => format.isPicture === true));

/** Whether a name ends like a document's that can be read: a picture's does where scans are read. */
export const hasKnownEnding = (name: string): boolean => {
	const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	return endings.has(ending) || (isOcrProvided() && pictureEndings.has(ending));
};

const isOwnStore = (name: string): boolean =>
	/^(\[content_types\]\.xml|_rels\/|mimetype$|ofd\.xml$|content\.xml$|meta-inf\/)/i.test(name);

/**
 * The documents in an archive of attachments, as offices publish them; null when the file is no archive, or is a document itself, which
 * is an archive of its parts. Archives within it are not opened.
 * @throws UnreadableDocument when it holds more than can be meant
 */
export function attachmentsIn(bytes: Uint8Array): Attachments | null {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03) return null;
	const archive = openArchive(bytes);
	if (archive.names.some(isOwnStore)) return null;
	const names = archive.names.filter(
		(name) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|[.~])/.test(name)
	);
	const wanted = names.filter(hasKnownEnding);
	if (wanted.length === 0) return null;
	if (wanted.length > limits.archiveDocuments)
		throw new UnreadableDocument('too-large', {
			en: `the archive holds more than ${limits.archiveDocuments} documents; unpack it first`,
			zh: `压缩包里的文件多于 ${limits.archiveDocuments} 份，请先解压`
		});
	return {
		documents: wanted.flatMap((name) => {
			const content = archive.read(name);
			return content === undefined ? [] : [{ name, bytes: content }];
		}),
		others: names.filter((name) => !hasKnownEnding(name))
	};
}
