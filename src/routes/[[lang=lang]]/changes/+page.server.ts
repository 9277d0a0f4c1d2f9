import { newsCounts } from '#lib/queries/news-counts.ts';
import { atlas } from '#lib/server/atlas.ts';
import { publications } from '#lib/server/publications.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	publications: publications(),
	/** What this build changes against the last of them. */
	news: await newsCounts(await atlas.engine())
});
