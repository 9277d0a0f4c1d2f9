import { wholeScope } from '#lib/filters/scope-filter.ts';
import { atlas } from '#lib/server/atlas.ts';
import { questions } from '#lib/questions/questions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	served: await questions.units(atlas, wholeScope)
});
