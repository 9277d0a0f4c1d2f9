import { maxServedUnits, servedUnits } from '#lib/queries/served-units.ts';
import { atlas, manifest } from '#lib/server/atlas.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const { counts, fingerprint, sha256, siteData, synthetic, years, newest } = manifest();
	return {
		build: {
			fingerprint: fingerprint.slice(0, 12),
			database: sha256.slice(0, 12),
			siteData,
			synthetic,
			firstYear: years[0] ?? 0,
			lastYear: years.at(-1) ?? 0,
			newest
		},
		/** Null when every unit has a page of its own. */
		servedUnits:
			(counts['units'] ?? 0) > maxServedUnits ? await servedUnits(await atlas.engine()) : null
	};
};
