import { Inflate } from 'fflate';
import { UnreadableDocument } from '../document.ts';
import { limits } from '../limits.ts';

/** Packed data grow at most a thousandfold in one go: what is smaller than this cannot come to more than a report may have. */
const harmless = Math.floor(limits.unpackedBytes / 1032);
const step = 16 * 1024;

/**
 * Unpacks the large and the doubly packed streams of a PDF without keeping them, and stops where they are larger than a report can be:
 * the library unpacks a stream whole, whatever comes of it. Pictures are not unpacked by the reader either.
 * @throws UnreadableDocument
 */
export function checkStreams(bytes: Uint8Array): void {
	const text = new TextDecoder('latin1').decode(bytes);
	let unpacked = 0;
	for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
		if (text.startsWith('end', at - 3)) continue;
		const head = text.slice(Math.max(0, at - 1024), at);
		const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
		const filters = dictionary.match(/\/(FlateDecode|Fl|LZWDecode)\b/g)?.length ?? 0;
		if (filters === 0 || /\/Subtype\s*\/Image/.test(dictionary)) continue;
		const start = at + (text.startsWith('\r\n', at + 6) ? 8 : 7);
		const end = text.indexOf('endstream', start);
		const length = (end < 0 ? bytes.length : end) - start;
		if (filters === 1 && length < harmless) continue;
		unpacked += sizeOf(
			bytes.subarray(start, start + length),
			filters,
			limits.unpackedBytes - unpacked
		);
	}
}

function sizeOf(packed: Uint8Array, filters: number, most: number): number {
	let size = 0;
	const tooLarge = () =>
		new UnreadableDocument('too-large', {
			en: `unpacked, it has more than ${limits.unpackedBytes / 1048576} MB: no report has`,
			zh: `解压后超过 ${limits.unpackedBytes / 1048576} MB，不会是一份报告`
		});
	const inner: Inflate[] = [];
	const count = (piece: Uint8Array) => {
		size += piece.length;
		if (size > most) throw tooLarge();
	};
	// each further packing unpacks what the one before it gives
	for (let i = 0; i < Math.min(filters, 4); i += 1) {
		const raw =
			i === filters - 1
				? count
				: (piece: Uint8Array) => {
						count(piece);
						push(inner[i + 1], piece);
					};
		inner.push(zlib(raw));
	}
	try {
		for (let at = 0; at < packed.length; at += step) push(inner[0], packed.subarray(at, at + step));
	} catch (error) {
		if (error instanceof UnreadableDocument) throw error;
		// a stream that does not unpack is the library's to judge
	}
	return size;
}

function push(inflate: Inflate | undefined, piece: Uint8Array): void {
	for (let at = 0; at < piece.length; at += step) inflate?.push(piece.subarray(at, at + step));
}

/** Unpacks data behind the two bytes that begin them. */
function zlib(ondata: (piece: Uint8Array) => void): Inflate {
	let skip = 2;
	const inflate = new Inflate((piece) => ondata(piece));
	const push = inflate.push.bind(inflate);
	inflate.push = (piece, final) => {
		const drop = Math.min(skip, piece.length);
		skip -= drop;
		push(piece.subarray(drop), final);
	};
	return inflate;
}
