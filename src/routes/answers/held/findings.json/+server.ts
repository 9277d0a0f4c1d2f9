import { json } from '@sveltejs/kit';
import { version } from '$app/environment';
import { atlas, manifest } from '../../../live/atlas.server.ts';
import { heldFindings } from '../../../live/held-rows.ts';
import { preparedFile } from '../../../live/prepared-file.ts';
import type { RequestHandler } from './$types';

// What the findings are worked out of besides the rows of units and years: other pages need not wait for it.

export const prerender = true;

export const GET: RequestHandler = async () => {
	const database = manifest().sha256.slice(0, 12);
	return json(await preparedFile(await heldFindings(await atlas()), { database, version }));
};
