import { PartReader, type RangeAnswer } from './part-reader.ts';
import type { PublishedParts } from './parts.ts';

/** From the worker that opens the database to that of the engine: which file it may read in parts, and what was published. */
export interface ReadableFile {
	kind: 'atlas-readable-file';
	address: string;
	published: PublishedParts;
}

let readable: { address: string; bytes: number; reader: PartReader } | undefined;

/** Lets the engine read this file, in parts that are what was published. */
export function makeReadable({ address, published }: ReadableFile): void {
	const reader = new PartReader(published, askHost(address));
	readable = { address, bytes: published.bytes, reader };
}

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
		if (this.#address !== readable?.address)
			throw new DOMException('the engine reads no other file', 'NetworkError');
		const [from, to] = this.#range ?? [0, Infinity];
		if (this.#method === 'GET') this.#bytes = new Uint8Array(readable.reader.read(from, to));
	}

	override get status(): number {
		return 206;
	}

	override get response(): ArrayBuffer | undefined {
		return this.#bytes?.buffer;
	}

	override getResponseHeader(name: string): string | null {
		return name.toLowerCase() === 'content-length' ? String(readable?.bytes) : null;
	}
}

/** From here on nothing in this worker asks for a file but through its guard. */
export function guardRequests(): void {
	globalThis.XMLHttpRequest = GuardedRequest;
}
