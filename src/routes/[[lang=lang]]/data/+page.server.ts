import { wholeScope } from '#lib/filters/scope-filter.ts';
import { newsCounts } from '#lib/queries/news-counts.ts';
import { atlas, manifest } from '#lib/server/atlas.ts';
import { dataPackage } from '#lib/server/data-package.ts';
import { questions } from '#lib/questions/questions.ts';
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
