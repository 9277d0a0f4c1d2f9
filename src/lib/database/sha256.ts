import { sha256 as sha256InScript } from '@noble/hashes/sha2.js';

/**
 * The sha256 of some bytes as hexadecimal digits. Browsers lend their cryptography to pages from a secure context only:
 * on an intranet host without a certificate the sum is made in script.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest =
		'subtle' in crypto
			? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
			: sha256InScript(bytes);
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
