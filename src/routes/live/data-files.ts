import { version } from '$app/environment';
import { asset } from '$app/paths';
import { page } from '$app/state';
import type { DataFiles } from '#lib/database/wasm.ts';
import type { Holding } from '#lib/queries/holding.ts';
import type { HeldFiles } from './prepared-file.ts';

type PageData = { build: { database: string; holding: Holding } };

/** Where the published data stand, seen from the page that is shown, and which data the page is made of. */
export function dataFiles(): DataFiles {
	return {
		database: new URL(asset('/data/atlas.duckdb'), document.baseURI).href,
		manifest: new URL(asset('/data/manifest.json'), document.baseURI).href,
		expected: (page.data as PageData).build.database
	};
}

/** Where the rows stand that choices of units and years are answered of. */
export function heldFiles(): HeldFiles {
	const { database, holding } = (page.data as PageData).build;
	const folder = new URL(asset('/answers/held/'), document.baseURI).href;
	return { folder, database, version, holding };
}
