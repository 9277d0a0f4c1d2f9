import { unzipSync, type UnzipFileInfo } from 'fflate';
import { UnreadableDocument } from '../document.ts';
import { limits } from '../limits.ts';

/** A zip archive by its central directory: names of its files, and each unpacked when it is asked for. */
export interface Archive {
	names: string[];
	/** The file of a name, whatever its case; undefined when there is none. */
	read(name: string): Uint8Array | undefined;
}

/** Opens an archive without unpacking any of it. A name with backslashes or a leading slash is the name without. */
export function openArchive(bytes: Uint8Array): Archive {
	const stored = new Map<string, UnzipFileInfo>();
	unzip(bytes, (file) => {
		stored.set(plainName(file.name), file);
		if (stored.size > limits.archiveParts)
			throw new UnreadableDocument('too-large', {
				en: `the archive holds more than ${limits.archiveParts} files: no report has`,
				zh: `压缩包里多于 ${limits.archiveParts} 个文件，不会是一份报告`
			});
		return false;
	});
	const byLowerCase = new Map([...stored.keys()].map((name) => [name.toLowerCase(), name]));
	let unpacked = 0;
	return {
		names: [...stored.keys()],
		read(name) {
			const file = stored.get(byLowerCase.get(plainName(name).toLowerCase()) ?? '');
			if (file === undefined) return undefined;
			// what the directory says is the size of what is unpacked: more than that is not written
			unpacked += file.originalSize;
			if (unpacked > limits.unpackedBytes)
				throw new UnreadableDocument('too-large', {
					en: `unpacked, it has more than ${limits.unpackedBytes / 1048576} MB: no report has`,
					zh: `解压后超过 ${limits.unpackedBytes / 1048576} MB，不会是一份报告`
				});
			return unzip(bytes, ({ name: each }) => each === file.name)[file.name];
		}
	};
}

function unzip(
	bytes: Uint8Array,
	filter: (file: UnzipFileInfo) => boolean
): Record<string, Uint8Array> {
	try {
		return unzipSync(bytes, { filter });
	} catch (error) {
		if (error instanceof UnreadableDocument) throw error;
		throw new UnreadableDocument(
			'damaged',
			{
				en: 'the file is damaged or incomplete and cannot be unpacked',
				zh: '文件损坏或不完整，解不开'
			},
			(error as Error).message
		);
	}
}

/** A name as it is meant: archives made in China often store names in GB18030 and do not say so. */
function plainName(name: string): string {
	const path = name.replaceAll('\\', '/').replace(/^\/+/, '');
	if (!/[\u0080-\u00ff]/.test(path) || /[\u0100-\uffff]/.test(path)) return path;
	try {
		const bytes = Uint8Array.from(path, (sign) => sign.charCodeAt(0));
		return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
	} catch {
		return path;
	}
}
