import { manifest } from './live/atlas.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
	const { fingerprint, sha256, synthetic, years, newest } = manifest();
	return {
		build: {
			fingerprint: fingerprint.slice(0, 12),
			database: sha256.slice(0, 12),
			synthetic,
			firstYear: years[0] ?? 0,
			lastYear: years.at(-1) ?? 0,
			newest
		}
	};
};
