import { ruleWords } from '../../live/rule-words.server.ts';
import { manifest } from '../../live/atlas.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	rules: ruleWords(),
	fingerprint: manifest().fingerprint
});
