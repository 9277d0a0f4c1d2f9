import { asset } from '$app/paths';
import { page } from '$app/state';
import type { DataFiles } from '#lib/database/wasm.ts';

type PageData = { build: { database: string } };

/** Where the published data stand, seen from the page that is shown, and which data the page is made of. */
export function dataFiles(): DataFiles {
	return {
		database: new URL(asset('/data/atlas.duckdb'), document.baseURI).href,
		manifest: new URL(asset('/data/manifest.json'), document.baseURI).href,
		expected: (page.data as PageData).build.database
	};
}
