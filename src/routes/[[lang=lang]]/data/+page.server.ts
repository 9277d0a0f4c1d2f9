import { coverageMatrix } from '#lib/queries/coverage-matrix.ts';
import { newsCounts } from '#lib/queries/news-counts.ts';
import { atlas, manifest } from '../../live/atlas.server.ts';
import { dataPackage } from '../../live/data-package.server.ts';
import type { PageServerLoad } from './$types';

/** Units and years that the matrix shows; the published table has all. */
const mostRows = 100;

export const load: PageServerLoad = async () => {
	const db = await atlas();
	return {
		manifest: manifest(),
		package: dataPackage(),
		coverage: await coverageMatrix(db, mostRows),
		news: await newsCounts(db)
	};
};
