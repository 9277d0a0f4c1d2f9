import { wholeScope } from '#lib/filters/scope-filter.ts';
import { reportList } from '#lib/queries/report-list.ts';
import { atlas, manifest } from '../../live/atlas.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	reports: await reportList(await atlas(), wholeScope),
	manifest: manifest()
});
