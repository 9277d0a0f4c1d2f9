import { asset } from '$app/paths';
import { page } from '$app/state';
import type { PublishedData } from './open-site-data.ts';

/** Where the published data stand, seen from the page that is shown, and which data the page is made of. */
export function dataFiles(): PublishedData {
	const { database, siteData } = (page.data as { build: { database: string; siteData: string } })
		.build;
	const address = (path: string) => new URL(asset(path), document.baseURI).href;
	return {
		database: address('/data/atlas.duckdb'),
		manifest: address('/data/manifest.json'),
		blocks: address('/data/blocks/'),
		expected: database,
		siteData
	};
}
