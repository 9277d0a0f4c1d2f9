import { atlas } from '../../../live/atlas.server.ts';
import { heldRows } from '../../../live/held-rows.ts';
import { preparedResponse } from '../../../live/prepared-response.server.ts';
import type { RequestHandler } from './$types';

// Where the units and years are few enough to be held, all that any choice among them is worked out of is one file, but for the
// indicators and the findings: nobody waits for the engine to see it. Of more, this file has what is counted whatever is chosen.

export const prerender = true;

export const GET: RequestHandler = async () => {
	return preparedResponse(await heldRows(await atlas()));
};
