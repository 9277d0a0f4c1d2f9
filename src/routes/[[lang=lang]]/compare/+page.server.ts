import { maxColumns } from '#lib/filters/comparison.ts';
import { defaultPeerKeys } from '#lib/filters/peer-keys.ts';
import { firstColumns } from '#lib/queries/first-columns.ts';
import { atlas } from '#lib/server/atlas.ts';
import { questions } from '#lib/questions/questions.ts';
import { columnKey } from '#lib/filters/column-key.ts';
import type { PageServerLoad } from './$types';

/** More columns than this are not listed. */
const maxListed = 24;

export const load: PageServerLoad = async () => {
	const db = await atlas.engine();
	const [{ columns: total = 0 } = {}] = await db.all<{ columns: number }>(
		'SELECT count(*) AS columns FROM unit_year'
	);
	const reports = await firstColumns(db, maxListed);
	const keys = reports.map(columnKey);
	return {
		/** Few enough to be chosen from a list; else they are found by typing. */
		reports: total > maxListed ? null : reports,
		columns: keys.slice(0, maxColumns),
		served: await questions.comparison(atlas, keys.slice(0, maxColumns)),
		servedPeers: await questions.peers(atlas, {
			columns: keys.slice(0, maxColumns),
			keys: defaultPeerKeys
		})
	};
};
