import { EngineProblem, type ProblemCode } from './engine-problem.ts';
import { partCount, type PublishedParts } from './parts.ts';
import { fetched, received } from './received.ts';
import { sha256 } from './sha256.ts';

/** What the manifest of this program's databases says of itself. */
const manifestVersion = 1;

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
 * Fetches the database and holds it against the manifest, and the manifest against the page. A file larger than the manifest says
 * is left where it is, when the server can send parts of it, each of which has a checksum of its own.
 * @throws EngineProblem when a file is missing, cut or altered, or when the data are not those of the page
 */
export async function fetchVerified(
	files: VerifiedFiles,
	onLoaded: (bytes: number) => void
): Promise<FetchedDatabase> {
	const manifest = await readManifest(files);
	const address = `${files.database}?v=${manifest.sha256.slice(0, 12)}`;
	if (manifest.bytes > manifest.wholeUpTo && (await sendsParts(address, manifest.bytes)))
		return {
			address,
			fingerprint: manifest.fingerprint,
			published: await readParts(files, manifest)
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
async function readParts(files: VerifiedFiles, manifest: Manifest): Promise<PublishedParts> {
	const list = await fetchPublished(
		`${files.database.replace(/\.\w+$/, '.parts.json')}?v=${manifest.sha256.slice(0, 12)}`,
		manifest.parts,
		{ unreachable: 'data-unreachable', differs: 'data-differs' },
		() => undefined
	);
	const sha256 = JSON.parse(new TextDecoder().decode(list)) as string[];
	if (sha256.length !== partCount(manifest.bytes))
		throw new EngineProblem('data-differs', 'the parts are not those of the database');
	return { bytes: manifest.bytes, sha256 };
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

interface Manifest {
	version: number;
	sha256: string;
	bytes: number;
	fingerprint: string;
	/** A database of more bytes is read in parts where the server sends them. */
	wholeUpTo: number;
	/** The list of the checksums of its parts. */
	parts: Published;
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
		const { version, sha256, bytes, fingerprint, wholeUpTo, parts } = manifest ?? {};
		if (
			typeof version === 'number' &&
			typeof sha256 === 'string' &&
			typeof bytes === 'number' &&
			typeof fingerprint === 'string' &&
			typeof wholeUpTo === 'number' &&
			typeof parts?.sha256 === 'string'
		)
			return { version, sha256, bytes, fingerprint, wholeUpTo, parts };
	} catch {
		// an error page, or a file that was cut
	}
	throw new EngineProblem('data-differs', 'the manifest cannot be read');
}

interface Published {
	bytes: number;
	sha256: string;
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
	return bytes.length === published.bytes && (await sha256(bytes)) === published.sha256;
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
