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
			throw new UnreadableDocument(
				'too-large',
				`the archive holds more than ${limits.archiveParts} files: no report has`
			);
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
				throw new UnreadableDocument(
					'too-large',
					`unpacked, it has more than ${limits.unpackedBytes / 1048576} MB: no report has`
				);
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
			`an archive that cannot be unpacked: ${(error as Error).message}`
		);
	}
}

const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '');
