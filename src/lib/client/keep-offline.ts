import { resolve } from '$app/paths';
import { keepOwnFiles } from '#lib/offline/keep-own-files.ts';

/** Milliseconds after which a page is taken to be read and not passed by. */
const settled = 3000;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps the page that is shown, with all that it loaded, for reading without a network: later, and when nothing else is left to
 * do. Needs a secure context, as browsers demand it; without one, or in a build with ATLAS_OFFLINE=0, only what an earlier build
 * left is taken away.
 */
export function keepOffline(): void {
	if (!('serviceWorker' in navigator)) return;
	clearTimeout(timer);
	timer = setTimeout(() => void settle(), settled);
}

async function settle(): Promise<void> {
	try {
		if (!__ATLAS_OFFLINE__ && (await navigator.serviceWorker.getRegistration()) === undefined)
			return;
		const registration = (await navigator.serviceWorker.register(
			new URL(
				`${resolve('/')}service-worker.js`.replace(/\/+service/, '/service'),
				document.baseURI
			)
		)) as ServiceWorkerRegistration | undefined;
		// some blockers give nothing and no error; then nothing is kept either
		if (registration === undefined) return;
		const { origin, pathname } = location;
		await keepOwnFiles([`${origin}${pathname}`, `${origin}${pathname}__data.json`], 'page');
	} catch (error) {
		// a browser that forbids it: the site goes on with a network
		console.info(error);
	}
}
