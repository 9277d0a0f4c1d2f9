import { fetched, received } from '#lib/database/received.ts';
import { sha256 } from '#lib/database/sha256.ts';
import type { Holding } from '#lib/queries/holding.ts';

/** What the built site holds ready for its pages: a question's answer, or rows to answer from. */
export interface PreparedFile<Content = unknown> extends PreparedHead {
	answer: Content;
}

interface PreparedHead {
	/** The data, and the program, that it is of: another page could not show it. */
	database: string;
	version: string;
	/** Of the bytes of `answer`. */
	sha256: string;
}

/** Where such a file stands, and of which data and program it has to be. */
export interface PreparedPlace {
	/** Absolute. */
	address: string;
	database: string;
	version: string;
}

/** The files of the built site that hold rows to answer from, by name. */
export interface HeldFiles extends Omit<PreparedPlace, 'address'> {
	/** Of their folder, absolute, with a slash at its end. */
	folder: string;
	holding: Holding;
}

export function heldFile({ folder, database, version }: HeldFiles, name: string): PreparedPlace {
	return { address: `${folder}${name}.json`, database, version };
}

/**
 * The bytes before the answer. It is the last of its file, and stands there as it was summed up: what is of many megabytes is read once,
 * and its sum is made of the bytes that came.
 */
const headOf = ({ database, version, sha256 }: PreparedHead): string =>
	`${JSON.stringify({ database, version, sha256 }).slice(0, -1)},"answer":`;

/**
 * The text of such a file, which is JSON.
 * @param answer becomes JSON
 */
export async function preparedFile(
	answer: unknown,
	{ database, version }: Omit<PreparedPlace, 'address'>
): Promise<string> {
	const text = JSON.stringify(answer);
	const sum = await sha256(new TextEncoder().encode(text));
	return `${headOf({ database, version, sha256: sum })}${text}}`;
}

/**
 * What a file holds; undefined when it cannot be had whole, stands still, or is of other data or another program.
 * @param onLoaded is told how many bytes have arrived
 */
export async function readPrepared<Content>(
	{ address, database, version }: PreparedPlace,
	onLoaded: (bytes: number) => void = () => undefined
): Promise<Content | undefined> {
	const versioned = new URL(address);
	versioned.searchParams.set('v', `${database}.${version}`);
	try {
		const bytes = await arriving(versioned.href, onLoaded);
		const file = JSON.parse(new TextDecoder().decode(bytes)) as PreparedFile<Content>;
		if (file.database !== database || file.version !== version) return undefined;
		const sum = await sha256(bytes.subarray(new TextEncoder().encode(headOf(file)).length, -1));
		return sum === file.sha256 ? file.answer : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Milliseconds without a byte after which a file is given up, and what it holds is asked of the engine: longer than a reader waits before
 * he is offered to begin again.
 */
const patience = 30_000;

async function arriving(
	address: string,
	onLoaded: (bytes: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	const line = new AbortController();
	const expect = () => setTimeout(() => line.abort(), patience);
	let timer = expect();
	try {
		return await received(await fetched(address, { signal: line.signal }), (bytes) => {
			clearTimeout(timer);
			timer = expect();
			onLoaded(bytes);
		});
	} finally {
		clearTimeout(timer);
	}
}
