import { wholeScope } from '#lib/filters/scope-filter.ts';
import { atlas, manifest } from '#lib/server/atlas.ts';
import { dataPackage } from '#lib/server/data-package.ts';
import { questions } from '#lib/questions/questions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	return {
		manifest: manifest(),
		package: dataPackage(),
		served: await questions.published(atlas, wholeScope)
	};
};
