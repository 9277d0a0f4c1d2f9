import { manifest } from './live/atlas.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
	const { fingerprint, synthetic, years } = manifest();
	return { build: { fingerprint: fingerprint.slice(0, 12), synthetic, years } };
};
