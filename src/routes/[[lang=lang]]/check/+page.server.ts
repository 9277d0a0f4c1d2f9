import { ruleWords } from '#lib/server/rule-words.ts';
import { manifest } from '#lib/server/atlas.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	rules: ruleWords(),
	fingerprint: manifest().fingerprint
});
