import measured from '#data/reference/rule-yields.json' with { type: 'json' };
import { rules } from '#lib/audit/rules.ts';
import { ruleYields } from '#lib/queries/rule-yields.ts';
import { atlas } from '#lib/server/atlas.ts';
import { shippedPackages } from '#lib/server/shipped-packages.ts';
import type { PageServerLoad } from './$types';

/** What evaluations counted of a rule; null where none of its errors was planted, or no labelled document was about it. */
const counted = (id: string) => ({
	planted: (measured.planted.rules as Partial<Record<string, Planted>>)[id] ?? null,
	labelled: (measured.labelled.rules as Partial<Record<string, Labelled>>)[id] ?? null
});
type Planted = { planted: number; found: number; wrongly: number };
type Labelled = { right: number; wrong: number; missed: number };

export const load: PageServerLoad = async () => ({
	packages: shippedPackages(),
	rules: rules.map(({ id, version, since, title, falsePositives }) => ({
		id,
		version,
		since,
		title,
		falsePositives,
		...counted(id)
	})),
	documents: measured.labelled.documents,
	yields: await ruleYields(await atlas.engine())
});
