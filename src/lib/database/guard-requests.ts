import { PartReader, type RangeAnswer } from './part-reader.ts';
import type { PublishedParts } from './parts.ts';

/** From the worker that opens a database to that of the engine: which file it may read in parts, and what was published. */
export interface ReadableFile {
	kind: 'atlas-readable-file';
	address: string;
	published: PublishedParts;
}

/** By address. */
const readable = new Map<string, { bytes: number; reader: PartReader }>();

/** Lets the engine read this file, in parts that are what was published. */
export function makeReadable({ address, published }: ReadableFile): void {
	const reader = new PartReader(published, askHost(address));
	readable.set(address, { bytes: published.bytes, reader });
}

/** A page of the engine's own memory of a file: it always needs as many bytes as this, and takes fewer than it asked for beyond. */
const enginePage = 16384;

const Plain = globalThis.XMLHttpRequest;

/** The engine waits for what it reads: its requests are made one after another, in its own worker. */
function askHost(address: string) {
	return (from: number, to: number, isPastCaches: boolean): RangeAnswer => {
		const request = new Plain();
		request.open('GET', address, false);
		request.responseType = 'arraybuffer';
		request.setRequestHeader('Range', `bytes=${from}-${to - 1}`);
		if (isPastCaches) request.setRequestHeader('Cache-Control', 'no-cache');
		try {
			request.send();
		} catch {
			return { status: 0, contentRange: null, bytes: new Uint8Array() };
		}
		return {
			status: request.status,
			contentRange: request.getResponseHeader('content-range'),
			bytes: new Uint8Array((request.response as ArrayBuffer | null) ?? new ArrayBuffer())
		};
	};
}

/** The one kind of request that the engine makes, answered from parts that were held against their checksums. */
class GuardedRequest extends Plain {
	#method = '';
	#address = '';
	#range: [from: number, to: number] | undefined;
	#bytes: Uint8Array<ArrayBuffer> | undefined;

	override open(method: string, address: string | URL): void {
		this.#method = method;
		this.#address = String(address);
		// asked of nobody: what is sent is answered below
		super.open(method, this.#address, false);
	}

	override setRequestHeader(name: string, value: string): void {
		const asked = /^bytes=(\d+)-(\d*)$/.exec(name.toLowerCase() === 'range' ? value : '');
		if (asked === null) return;
		this.#range = [Number(asked[1]), asked[2] === '' ? Infinity : Number(asked[2]) + 1];
	}

	override send(): void {
		// neither an extension nor another file: whatever a question says, the engine has no way to it
		const file = readable.get(this.#address);
		if (file === undefined)
			throw new DOMException('the engine reads no other file', 'NetworkError');
		if (this.#method !== 'GET') return;
		const [from, to] = this.#range ?? [0, Infinity];
		// it asks for four times as much each time it reads on, up to 16 MB, of which it may need a page
		const needed = file.reader.endOfPart(Math.min(from + enginePage, file.bytes) - 1);
		this.#bytes = new Uint8Array(file.reader.read(from, Math.min(to, needed)));
	}

	override get status(): number {
		return 206;
	}

	override get response(): ArrayBuffer | undefined {
		return this.#bytes?.buffer;
	}

	override getResponseHeader(name: string): string | null {
		const bytes = readable.get(this.#address)?.bytes;
		return name.toLowerCase() === 'content-length' ? String(bytes) : null;
	}
}

/** From here on nothing in this worker asks for a file but through its guard. */
export function guardRequests(): void {
	globalThis.XMLHttpRequest = GuardedRequest;
}
