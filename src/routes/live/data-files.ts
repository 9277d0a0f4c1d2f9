import { asset } from '$app/paths';
import type { DataFiles } from '#lib/database/wasm.ts';

/** Where the published data stand, seen from the page that is shown. */
export function dataFiles(): DataFiles {
	return {
		database: new URL(asset('/data/atlas.duckdb'), document.baseURI).href,
		manifest: new URL(asset('/data/manifest.json'), document.baseURI).href
	};
}
