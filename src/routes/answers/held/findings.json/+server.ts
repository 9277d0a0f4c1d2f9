import { atlas } from '../../../live/atlas.server.ts';
import { heldFindings } from '../../../live/held-rows.ts';
import { preparedResponse } from '../../../live/prepared-response.server.ts';
import type { RequestHandler } from './$types';

// What the findings are worked out of besides the rows of units and years: other pages need not wait for it.

export const prerender = true;

export const GET: RequestHandler = async () => {
	return preparedResponse(await heldFindings(await atlas()));
};
