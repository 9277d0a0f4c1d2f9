import { version } from '$app/environment';
import { manifest } from './atlas.server.ts';
import { preparedFile } from './prepared-file.ts';

/**
 * A file that the built site holds ready for its pages, of its data and program.
 * @param answer becomes JSON
 */
export async function preparedResponse(answer: unknown): Promise<Response> {
	const database = manifest().sha256.slice(0, 12);
	return new Response(await preparedFile(answer, { database, version }), {
		headers: { 'content-type': 'application/json' }
	});
}
