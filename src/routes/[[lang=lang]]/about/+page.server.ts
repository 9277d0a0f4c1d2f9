import { ruleYields } from '#lib/queries/rule-yields.ts';
import { atlas } from '#lib/server/atlas.ts';
import { ruleWords } from '#lib/server/rule-words.ts';
import { shippedPackages } from '#lib/server/shipped-packages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	packages: shippedPackages(),
	rules: ruleWords().map(({ id, title, falsePositives }) => ({ id, title, falsePositives })),
	yields: await ruleYields(await atlas.engine())
});
