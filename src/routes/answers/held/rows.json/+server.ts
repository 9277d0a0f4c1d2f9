import { json } from '@sveltejs/kit';
import { version } from '$app/environment';
import { atlas, manifest } from '../../../live/atlas.server.ts';
import { heldRows } from '../../../live/held-rows.ts';
import { preparedFile } from '../../../live/prepared-file.ts';
import type { RequestHandler } from './$types';

// Where the units and years are few enough to be held, all that any choice among them is worked out of is one file, but for the
// indicators and the findings: nobody waits for the engine to see it. Of more, this file has what is counted whatever is chosen.

export const prerender = true;

export const GET: RequestHandler = async () => {
	const database = manifest().sha256.slice(0, 12);
	return json(await preparedFile(await heldRows(await atlas()), { database, version }));
};
