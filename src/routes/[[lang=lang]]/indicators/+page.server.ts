import { allForms } from '#lib/filters/form-filter.ts';
import { atlas } from '#lib/server/atlas.ts';
import { questions } from '#lib/questions/questions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	served: await questions.indicators(atlas, allForms)
});
