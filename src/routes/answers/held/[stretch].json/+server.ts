import { json } from '@sveltejs/kit';
import { version } from '$app/environment';
import { indicatorStretches, stretchName, stretchRows } from '#lib/queries/kept-indicators.ts';
import { atlas, manifest } from '../../../live/atlas.server.ts';
import { preparedFile } from '../../../live/prepared-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

// The indicators of all reports are too many for one file, and a page lists those of a few units: they stand in files of units that are
// next to each other.

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await indicatorStretches(await atlas())).map((stretch) => ({ stretch: stretchName(stretch) }));

export const GET: RequestHandler = async ({ params }) => {
	const db = await atlas();
	const found = (await indicatorStretches(db)).find((one) => stretchName(one) === params.stretch);
	if (found === undefined) return new Response(null, { status: 404 });
	const database = manifest().sha256.slice(0, 12);
	return json(await preparedFile(await stretchRows(db, found), { database, version }));
};
