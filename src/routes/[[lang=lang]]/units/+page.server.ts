import { wholeScope } from '#lib/filters/scope-filter.ts';
import { atlas } from '../../live/atlas.server.ts';
import { questions } from '../../live/questions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	served: await questions.units(atlas, wholeScope)
});
