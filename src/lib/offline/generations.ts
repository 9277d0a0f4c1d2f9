// What is kept for use without a network, a cache for each build of the site. Pages, their workers and the service worker all
// see these caches, so that each keeps what it has loaded itself.

const prefix = 'atlas-';

/** The cache of this build. */
export const generation = `${prefix}${__ATLAS_VERSION__}`;

/** All that are kept, the latest first: this build's, and the one before for the tabs that still show it. */
export async function generations(): Promise<string[]> {
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
	return [generation, ...names.filter((name) => name !== generation).reverse()];
}

/** Looks in every generation. What an older one holds is the same file, for its name says its content. */
export async function kept(address: string): Promise<Response | undefined> {
	for (const name of await generations()) {
		const found = await caches.match(address, { cacheName: name });
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Keeps an answer; where there is no room, or none is granted, the site goes on without. */
export async function keep(address: string, answer: Response): Promise<void> {
	if (answer.status !== 200) return;
	try {
		await (await caches.open(generation)).put(address, answer);
	} catch {
		// storage that is full or forbidden
	}
}

/** Takes away all but this build's generation and the one before. */
export async function forgetOldGenerations(): Promise<void> {
	for (const name of (await generations()).slice(2)) await caches.delete(name);
}

/** Takes everything away. */
export async function forgetAll(): Promise<void> {
	for (const name of await generations()) await caches.delete(name);
}
