import { generation, keep } from './generations.ts';

const immutable = '/_app/immutable/';
const data = /\/data\/(manifest\.json$|[^?]+\?v=)/;

/** Bytes: of a database of which no more has come, only a part was asked for, and it is not fetched whole to be kept. */
const leastPart = 16;

function isOwn({ name, decodedBodySize }: PerformanceResourceTiming): boolean {
	return name.includes(immutable) || (data.test(name) && decodedBodySize > leastPart);
}

/**
 * Keeps the files that this page or worker has loaded: what was loaded before the service worker ruled would otherwise be missing
 * without a network. They come from the browser's own cache. Does nothing where the browser keeps nothing.
 * @param besides addresses to keep as well
 * @param whoAsks a worker keeps nothing where its page keeps nothing
 */
export async function keepOwnFiles(
	besides: readonly string[],
	whoAsks: 'page' | 'worker'
): Promise<void> {
	if (!__ATLAS_OFFLINE__ || !('caches' in globalThis)) return;
	try {
		const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
		const own = loaded.filter(isOwn).map(({ name }) => name);
		const self = globalThis.location.href;
		if (self.includes(immutable)) own.push(self);
		// a worker waits for the page to begin: where the page keeps nothing, so does it
		if (whoAsks === 'worker' && !(await isBegun())) return;
		const cache = await caches.open(generation);
		for (const address of new Set([...own, ...besides])) {
			if ((await cache.match(address)) !== undefined) continue;
			await keep(address, await fetch(address, { cache: 'force-cache' }));
		}
	} catch {
		// no network, no storage: another time
	}
}

/** Milliseconds between looks, and how many: a page begins some seconds after it has come to rest. */
const pause = 4000;
const looks = 4;

async function isBegun(): Promise<boolean> {
	for (let look = 0; look < looks; look += 1) {
		if (await caches.has(generation)) return true;
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
	return false;
}
