import { fetched, received } from './received.ts';

/**
 * Fetches the database whole and holds it against the manifest: its length always, its sha256 where the page has
 * cryptography (a secure context).
 * @throws when a file is missing or the two do not belong together
 */
export async function fetchVerified(
	files: { database: string; manifest: string },
	onLoaded: (bytes: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetched(files.manifest);
	const manifest = (await response.json()) as { sha256: string; bytes: number };
	const bytes = await received(
		await fetched(`${files.database}?v=${manifest.sha256.slice(0, 12)}`),
		onLoaded
	);
	if (bytes.length !== manifest.bytes)
		throw new Error('the data file has another length than its manifest says');
	if ('subtle' in crypto && (await sha256(bytes)) !== manifest.sha256) {
		throw new Error('the data file does not match its manifest');
	}
	return bytes;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
