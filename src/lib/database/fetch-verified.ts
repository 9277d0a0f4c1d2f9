import { EngineProblem, type ProblemCode } from './engine-problem.ts';
import { partCount, type PublishedParts } from './parts.ts';
import { fetched, received } from './received.ts';
import { sha256 } from './sha256.ts';

/** What the manifest of this program's databases says of itself. */
const manifestVersion = 3;

export interface VerifiedFiles {
	database: string;
	manifest: string;
	/** The sha256 of the database from which the page was made, or the beginning of it: other data would not fit what is shown. */
	expected: string;
}

/** The database as the browser comes to have it: all its bytes, or an address to read parts of. */
export type FetchedDatabase =
	| { bytes: Uint8Array<ArrayBuffer> }
	| { address: string; fingerprint: string; published: PublishedParts };

/**
 * Fetches a database and holds it against the manifest. One larger than the manifest says is left where it is, when the server can
 * send parts of it, each of which has a checksum of its own.
 * @throws EngineProblem when a file is missing, cut or altered
 */
export async function fetchVerified(
	files: VerifiedFiles,
	manifest: Manifest,
	onLoaded: (bytes: number) => void
): Promise<FetchedDatabase> {
	const version = `?v=${manifest.sha256.slice(0, 12)}`;
	const address = files.database + version;
	if (manifest.bytes > manifest.wholeUpTo && (await sendsParts(address, manifest.bytes)))
		return {
			address,
			fingerprint: manifest.fingerprint,
			published: await readParts(
				files.database.replace(/\.\w+$/, '.parts.json') + version,
				manifest
			)
		};
	const bytes = await fetchPublished(
		address,
		manifest,
		{ unreachable: 'data-unreachable', differs: 'data-differs' },
		onLoaded
	);
	return { bytes };
}

/** The checksums of the parts, which have one themselves. */
async function readParts(
	address: string,
	{ bytes, parts }: PublishedDatabase
): Promise<PublishedParts> {
	const list = await fetchPublished(
		address,
		parts,
		{ unreachable: 'data-unreachable', differs: 'data-differs' },
		() => undefined
	);
	const sha256 = JSON.parse(new TextDecoder().decode(list)) as string[];
	const { partBytes } = parts;
	if (sha256.length !== partCount({ bytes, partBytes }))
		throw new EngineProblem('data-differs', 'the parts are not those of the database');
	return { bytes, partBytes, sha256 };
}

/** Whether the server answers for a part with that part, of a file that is as long as it was published. */
async function sendsParts(address: string, length: number): Promise<boolean> {
	try {
		const response = await fetch(address, { headers: { range: 'bytes=0-15' } });
		await response.body?.cancel();
		return (
			response.status === 206 &&
			response.headers.get('content-range')?.endsWith(`/${length}`) === true
		);
	} catch {
		return false;
	}
}

interface Published {
	/** Absent where the beginning of the checksum is all that is known. */
	bytes?: number;
	sha256: string;
}

interface PublishedDatabase extends Published {
	bytes: number;
	/** The list of the checksums of its parts, and the bytes of each. */
	parts: Published & { partBytes: number };
}

export interface Manifest extends PublishedDatabase {
	version: number;
	fingerprint: string;
	/** A database of more bytes is read in parts where the server sends them. */
	wholeUpTo: number;
}

/** @throws EngineProblem when there is none, it says nothing that this program understands, or it is of other data */
export async function readManifest(files: VerifiedFiles): Promise<Manifest> {
	const text = await otherwise('data-unreachable', async () =>
		// a copy kept from before a new publication would speak of data that are gone
		(await fetched(files.manifest, { cache: 'no-cache' })).text()
	);
	const manifest = parsed(text);
	if (manifest.version !== manifestVersion || !manifest.sha256.startsWith(files.expected))
		throw new EngineProblem('data-newer', `the page is of data ${files.expected}`);
	return manifest;
}

function parsed(text: string): Manifest {
	try {
		const manifest = JSON.parse(text) as Partial<Manifest> | null;
		const { version, fingerprint, wholeUpTo } = manifest ?? {};
		if (
			typeof version === 'number' &&
			typeof fingerprint === 'string' &&
			typeof wholeUpTo === 'number' &&
			isDatabase(manifest)
		)
			return manifest as Manifest;
	} catch {
		// an error page, or a file that was cut
	}
	throw new EngineProblem('data-differs', 'the manifest cannot be read');
}

function isDatabase(told: Partial<PublishedDatabase> | null | undefined): boolean {
	const { sha256, bytes, parts } = told ?? {};
	return (
		typeof sha256 === 'string' &&
		typeof bytes === 'number' &&
		typeof parts?.sha256 === 'string' &&
		typeof parts.bytes === 'number' &&
		typeof parts.partBytes === 'number'
	);
}

/**
 * Fetches a file whole, and once more past every cache when what arrived is not what was published: a cache may keep a file
 * that was cut on its way.
 * @throws EngineProblem
 */
export async function fetchPublished(
	address: string,
	published: Published,
	codes: { unreachable: ProblemCode; differs: ProblemCode },
	onLoaded: (bytes: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	for (const cache of ['default', 'reload'] as const) {
		const bytes = await otherwise(codes.unreachable, async () =>
			received(await fetched(address, { cache }), onLoaded)
		);
		if (await isPublished(bytes, published)) return bytes;
	}
	throw new EngineProblem(codes.differs, `${address} is not what was published`);
}

async function isPublished(bytes: Uint8Array<ArrayBuffer>, published: Published): Promise<boolean> {
	const isLong = published.bytes === undefined || bytes.length === published.bytes;
	return isLong && (await sha256(bytes)).startsWith(published.sha256);
}

/** Names what could not be reached. */
async function otherwise<Result>(
	code: ProblemCode,
	attempt: () => Promise<Result>
): Promise<Result> {
	try {
		return await attempt();
	} catch (error) {
		throw new EngineProblem(code, (error as Error).message);
	}
}
