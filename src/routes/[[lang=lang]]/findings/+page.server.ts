import { allFindings } from '#lib/filters/finding-filter.ts';
import { atlas, manifest } from '#lib/server/atlas.ts';
import { questions } from '#lib/questions/questions.ts';
import { ruleWords } from '#lib/server/rule-words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	served: await questions.findings(atlas, allFindings),
	rules: ruleWords(),
	fingerprint: manifest().fingerprint
});
