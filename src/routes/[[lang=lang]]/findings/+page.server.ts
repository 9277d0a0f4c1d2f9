import { allFindings } from '#lib/filters/finding-filter.ts';
import { atlas, manifest } from '../../live/atlas.server.ts';
import { questions } from '../../live/questions.ts';
import { ruleWords } from '../../live/rule-words.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	served: await questions.findings(atlas, allFindings),
	rules: ruleWords(),
	fingerprint: manifest().fingerprint
});
