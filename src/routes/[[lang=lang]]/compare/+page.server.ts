import { wholeScope } from '#lib/filters/scope-filter.ts';
import { mostColumns } from '#lib/filters/comparison.ts';
import { scopePage } from '#lib/queries/scope.ts';
import { atlas } from '../../live/atlas.server.ts';
import { questions } from '../../live/questions.ts';
import { columnKey } from './column-key.ts';
import type { PageServerLoad } from './$types';

/** Units and years that are offered as columns. */
const mostOffered = 60;

export const load: PageServerLoad = async () => {
	const db = await atlas();
	const { rows } = await scopePage(db, wholeScope, { most: mostOffered });
	const keys = rows.map(columnKey).slice(0, mostColumns);
	return {
		reports: rows.map(({ unitId, unit, year }) => ({ unitId, unit, year })),
		columns: keys,
		served: await questions.comparison(db, keys)
	};
};
