import { Unzip, UnzipInflate } from 'fflate';
import { UnreadableDocument } from '../document.ts';

const mostBytes = 256 * 1024 * 1024;
const mostParts = 5000;
// small enough that what one step unpacks, at most a thousandfold, stays small too
const step = 16 * 1024;

/**
 * Unpacks an archive piece by piece without keeping it, and stops where it is larger than a report can be: what an archive says
 * of its own size may be a lie.
 * @throws UnreadableDocument
 */
export function checkArchive(bytes: Uint8Array): void {
	let unpacked = 0;
	let parts = 0;
	let damaged: string | null = null;
	const unzip = new Unzip((part) => {
		parts += 1;
		// pictures are not looked at, and not unpacked by the readers either
		if (!/\.(xml|rels|bin)$/i.test(part.name)) return;
		part.ondata = (error, piece) => {
			if (error === null) unpacked += piece.length;
			else damaged = part.name;
		};
		part.start();
	});
	unzip.register(UnzipInflate);
	for (let at = 0; at < bytes.length; at += step) {
		try {
			unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
		} catch (error) {
			damaged ??= (error as Error).message;
		}
		if (parts > mostParts || unpacked > mostBytes) throw tooLarge();
		if (damaged !== null)
			throw new UnreadableDocument('damaged', `an archive that cannot be unpacked: ${damaged}`);
	}
}

const tooLarge = (): UnreadableDocument =>
	new UnreadableDocument(
		'too-large',
		`unpacked, it has more than ${mostBytes / 1048576} MB or ${mostParts} parts: no report has`
	);
