import { generation, keep } from './generations.ts';

const immutable = '/_app/immutable/';

/**
 * Keeps the files that this page or worker has loaded: what was loaded before the service worker ruled would otherwise be missing
 * without a network. They come from the browser's own cache. Does nothing where the browser keeps nothing.
 * @param besides addresses to keep as well
 */
export async function keepOwnFiles(besides: readonly string[] = []): Promise<void> {
	if (!__ATLAS_OFFLINE__ || !('caches' in globalThis)) return;
	try {
		const own = performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.concat(globalThis.location.href)
			.filter(
				(address) =>
					address.includes(immutable) || /\/data\/(manifest\.json$|[^?]+\?v=)/.test(address)
			);
		const cache = await caches.open(generation);
		for (const address of new Set([...own, ...besides])) {
			if ((await cache.match(address)) !== undefined) continue;
			await keep(address, await fetch(address, { cache: 'force-cache' }));
		}
	} catch {
		// no network, no storage: another time
	}
}
