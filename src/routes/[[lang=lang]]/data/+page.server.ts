import { wholeScope } from '#lib/filters/scope-filter.ts';
import { reportList } from '#lib/queries/report-list.ts';
import { scopePage } from '#lib/queries/scope.ts';
import { atlas, manifest } from '../../live/atlas.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	reports: await reportList(
		await atlas(),
		await scopePage(await atlas(), wholeScope, { most: 100 })
	),
	manifest: manifest()
});
