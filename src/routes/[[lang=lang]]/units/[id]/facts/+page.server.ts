import { error } from '@sveltejs/kit';
import { servedUnits } from '#lib/queries/served-units.ts';
import { atlas } from '#lib/server/atlas.ts';
import { unitFactsPage } from '#lib/questions/unit-facts-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const units = await servedUnits(await atlas.engine());
	return units.map((id) => ({ id }));
};

export const load: PageServerLoad = async ({ params }) => {
	const shown = await unitFactsPage(await atlas.engine(), params.id);
	if (shown === undefined) error(404);
	return shown;
};
