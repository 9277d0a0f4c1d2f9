import { wholeScope } from '#lib/filters/scope-filter.ts';
import { mostColumns } from '#lib/filters/comparison.ts';
import { defaultPeerKeys } from '#lib/filters/peer-keys.ts';
import { reportList } from '#lib/queries/report-list.ts';
import { atlas } from '../../live/atlas.server.ts';
import { questions } from '../../live/questions.ts';
import { columnKey } from './column-key.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const db = await atlas();
	const reports = await reportList(db, wholeScope);
	const keys = [...new Set(reports.map(columnKey))];
	return {
		reports: reports.map(({ unitId, unit, year, kind }) => ({ unitId, unit, year, kind })),
		columns: keys.slice(0, mostColumns),
		served: await questions.comparison(db, keys.slice(0, mostColumns)),
		servedPeers: await questions.peers(db, {
			columns: keys.slice(0, mostColumns),
			keys: defaultPeerKeys
		})
	};
};
