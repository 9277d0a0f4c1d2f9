import { asColumns } from '#lib/database/columns.ts';
import { type KeptPart, keptParts } from '#lib/queries/kept-parts.ts';
import { atlas } from '../../../live/atlas.server.ts';
import { preparedResponse } from '../../../live/prepared-response.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

// The indicators of all reports, all findings and the runs of rules in every report are too many for one file, and a page asks few of
// them: they stand in files of units, or of findings, that are next to each other. So do very many units and years.

export const prerender = true;

export const entries: EntryGenerator = async () =>
	[...(await allParts()).keys()].map((part) => ({ part }));

let listed: Promise<ReadonlyMap<string, KeptPart>> | undefined;

/** By name; listed once, since there may be ten thousand. */
function allParts(): Promise<ReadonlyMap<string, KeptPart>> {
	listed ??= atlas()
		.then(keptParts)
		.then((parts) => new Map(parts.map((part) => [part.name, part])));
	return listed;
}

export const GET: RequestHandler = async ({ params }) => {
	const found = (await allParts()).get(params.part);
	if (found === undefined) return new Response(null, { status: 404 });
	return preparedResponse(asColumns(await found.rows()));
};
