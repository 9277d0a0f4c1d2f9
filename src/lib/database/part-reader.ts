import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ProblemCode } from './engine-problem.ts';
import { partOf, partRange, type PublishedParts } from './parts.ts';

/** What a host answered when it was asked for a range. */
export interface RangeAnswer {
	/** 0 when the line broke. */
	status: number;
	contentRange: string | null;
	bytes: Uint8Array;
}

/** Asks the host for the bytes from one place up to another, past every cache where a copy was wrong. */
export type AskRange = (from: number, to: number, isPastCaches: boolean) => RangeAnswer;

type PartProblem = Extract<ProblemCode, 'data-unreachable' | 'data-differs'>;

/** The engine passes the text of an error on, and nothing else: the cause stands in it. */
export const partProblemOf = (message: string): PartProblem | undefined =>
	/\[part (data-unreachable|data-differs)\]/.exec(message)?.[1] as PartProblem | undefined;

const problem = (code: PartProblem, told: string) => new Error(`[part ${code}] ${told}`);

/**
 * Bytes of the last parts that are kept: the engine reads columns side by side, a piece of each in turn, and what it let go it would ask
 * the host for again.
 */
const keptBytes = 48 * 2 ** 20;

/**
 * Reads a published file in parts, each of which is held against its checksum before a byte of it is given away: neither a host
 * that answers with other bytes than it was asked for nor a new publication between two questions can put figures together that
 * no publication held.
 */
export class PartReader {
	readonly #published: PublishedParts;
	readonly #ask: AskRange;
	readonly #kept = new Map<number, Uint8Array>();
	/** All of the file, from a host that no longer sends parts. */
	#whole: Uint8Array | undefined;

	constructor(published: PublishedParts, ask: AskRange) {
		this.#published = published;
		this.#ask = ask;
	}

	/** @throws Error whose text names the cause, see `partProblemOf` */
	read(from: number, to: number): Uint8Array {
		const result = new Uint8Array(Math.max(0, Math.min(to, this.#published.bytes) - from));
		if (result.length === 0) return result;
		const [initial, last] = [this.#partOf(from), this.#partOf(from + result.length - 1)];
		this.#fetch(initial, last);
		for (let index = initial; index <= last; index++) {
			const [begin, end] = partRange(index, this.#published);
			const part = this.#kept.get(index)!;
			const [first, after] = [Math.max(begin, from), Math.min(end, from + result.length)];
			result.set(part.subarray(first - begin, after - begin), first - from);
		}
		const most = Math.ceil(keptBytes / this.#published.partBytes);
		for (const index of [...this.#kept.keys()].slice(0, -most)) this.#kept.delete(index);
		return result;
	}

	/** Where the part ends that a byte is in. */
	endOfPart(byte: number): number {
		return partRange(this.#partOf(byte), this.#published)[1];
	}

	#partOf(byte: number): number {
		return partOf(byte, this.#published);
	}

	#fetch(first: number, last: number): void {
		const wanted = Array.from({ length: last - first + 1 }, (_, step) => first + step);
		const missing = wanted.filter((index) => !this.#kept.has(index));
		if (missing.length === 0) return;
		const [begin, end] = [missing[0]!, missing.at(-1)!];
		for (const isPastCaches of [false, true]) {
			if (this.#keep(begin, end, this.#answer(begin, end, isPastCaches))) return;
			this.#whole = undefined;
		}
		throw problem('data-differs', 'what the host sends is not what was published');
	}

	/** The bytes of these parts as they came, whatever they are. */
	#answer(first: number, last: number, isPastCaches: boolean): Uint8Array {
		const { bytes: length } = this.#published;
		const [from] = partRange(first, this.#published);
		const [, to] = partRange(last, this.#published);
		if (this.#whole !== undefined) return this.#whole.subarray(from, to);
		const { status, bytes, contentRange } = this.#ask(from, to, isPastCaches);
		if (status === 200 && bytes.length === length) {
			this.#whole = bytes;
			return bytes.subarray(from, to);
		}
		if (status === 200) return bytes;
		if (status !== 206) throw problem('data-unreachable', `the host answers ${status}`);
		// a host may say that it sends other bytes: they are not taken for those
		if (contentRange !== null && contentRange !== `bytes ${from}-${to - 1}/${length}`)
			return bytes.subarray(0, 0);
		return bytes;
	}

	/** Keeps the parts when all of them are what was published. */
	#keep(first: number, last: number, bytes: Uint8Array): boolean {
		const { sha256: sums } = this.#published;
		const [from] = partRange(first, this.#published);
		if (bytes.length !== partRange(last, this.#published)[1] - from) return false;
		const parts: [number, Uint8Array][] = [];
		for (let index = first; index <= last; index++) {
			const [begin, end] = partRange(index, this.#published);
			const part = bytes.slice(begin - from, end - from);
			if (bytesToHex(sha256(part)) !== sums[index]) return false;
			parts.push([index, part]);
		}
		for (const [index, part] of parts) {
			// the newest stand last
			this.#kept.delete(index);
			this.#kept.set(index, part);
		}
		return true;
	}
}
