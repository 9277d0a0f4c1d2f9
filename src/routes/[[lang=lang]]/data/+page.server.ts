import { wholeScope } from '#lib/filters/scope-filter.ts';
import { newsCounts } from '#lib/queries/news-counts.ts';
import { atlas, manifest } from '../../live/atlas.server.ts';
import { dataPackage } from '../../live/data-package.server.ts';
import { questions } from '../../live/questions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const db = await atlas.engine();
	return {
		manifest: manifest(),
		package: dataPackage(),
		served: await questions.published(atlas, wholeScope),
		news: await newsCounts(db)
	};
};
