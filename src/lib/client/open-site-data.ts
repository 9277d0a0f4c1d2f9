import { EngineProblem } from '#lib/database/engine-problem.ts';
import { fetchPublished, readManifest } from '#lib/database/fetch-verified.ts';
import type { DataFiles } from '#lib/database/wasm.ts';
import { indexFile } from '#lib/site-data/blocks.ts';
import { SiteData } from '#lib/site-data/source.ts';

/** The data blocks that the page is made of, and where the database stands beside them. */
export interface PublishedData extends DataFiles {
	/** The folder of the blocks, absolute, with a slash at its end. */
	blocks: string;
	/** The hash of their index. */
	siteData: string;
}

/**
 * Opens the data blocks of a publication. A block that is not what its name says is fetched once more past every cache.
 * @param onLoaded hears how many bytes of all blocks have arrived
 * @throws EngineProblem that names the block, or that there is a new publication
 */
export function openSiteData(
	files: PublishedData,
	onLoaded: (bytes: number) => void
): Promise<SiteData> {
	let loaded = 0;
	return SiteData.open(indexFile(files.siteData), async (file) => {
		const sha256 = /\.(\w+)\.json$/.exec(file)![1]!;
		let before = 0;
		try {
			const bytes = await fetchPublished(
				`${files.blocks}${file}?v=${sha256}`,
				{ sha256 },
				{ unreachable: 'data-unreachable', differs: 'data-differs' },
				(arrived) => {
					loaded += arrived - before;
					before = arrived;
					onLoaded(loaded);
				}
			);
			return new TextDecoder().decode(bytes);
		} catch (error) {
			// a publication since then has blocks of its own
			await readManifest(files).catch((newer: unknown) => {
				if (newer instanceof EngineProblem && newer.code === 'data-newer') throw newer;
			});
			throw error;
		}
	});
}
