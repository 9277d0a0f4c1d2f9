/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { build } from '$service-worker';
import { forgetAll, forgetOldGenerations, keep, kept } from '#lib/offline/generations.ts';
import { unkeptPage } from '#lib/offline/unkept-page.ts';

// Lets a reader go on without a network: what has been seen is read again, the engine answers, documents are checked. Pages come
// from the network while there is one, so that nobody reads old figures for new ones; files whose names say their content come
// from what is kept.

const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => {
	void worker.skipWaiting();
	if (__ATLAS_OFFLINE__) event.waitUntil(keepShell());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(__ATLAS_OFFLINE__ ? rule() : resign());
});

if (__ATLAS_OFFLINE__)
	worker.addEventListener('fetch', (event) => {
		const { request } = event;
		const url = new URL(request.url);
		if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
		// a part of a file is asked of the server, which has the whole
		if (request.headers.has('range')) return;
		if (url.pathname.includes('/_app/immutable/') || isVersionedData(url))
			event.respondWith(keptFirst(request));
		else if (isPage(request, url)) event.respondWith(networkFirst(request, url));
	});

function isVersionedData(url: URL): boolean {
	return url.pathname.includes('/data/') && url.searchParams.has('v');
}

function isPage(request: Request, url: URL): boolean {
	return (
		request.mode === 'navigate' ||
		/(\/|__data\.json|manifest\.json|rules\.json|\.svg)$/.test(url.pathname)
	);
}

/** Scripts and styles of every page, while the reader reads; not the engine, which is kept when it is first used. */
async function keepShell(): Promise<void> {
	const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
	if (connection?.saveData === true) return;
	for (const path of build.filter((one) => /\.(js|css)$/.test(one))) {
		const address = new URL(path, worker.location.origin).href;
		if ((await kept(address)) === undefined)
			await fetch(address).then(
				(answer) => keep(address, answer),
				() => undefined
			);
	}
}

async function rule(): Promise<void> {
	await forgetOldGenerations();
	await worker.clients.claim();
}

/** A build without offline use takes away what a build with it left behind. */
async function resign(): Promise<void> {
	await forgetAll();
	await worker.registration.unregister();
}

async function keptFirst(request: Request): Promise<Response> {
	// whoever asks past the caches found what was kept to be wrong
	const found = request.cache === 'reload' ? undefined : await kept(request.url);
	if (found !== undefined) return found;
	const answer = await fetch(request);
	void keep(request.url, answer.clone());
	return answer;
}

/** A page is one, whatever its address asks. */
async function networkFirst(request: Request, url: URL): Promise<Response> {
	const address = url.origin + url.pathname;
	try {
		const answer = await fetch(request);
		if (!answer.redirected) void keep(address, answer.clone());
		return answer;
	} catch (error) {
		const found = await kept(address);
		if (found !== undefined) return found;
		if (request.mode === 'navigate') return unkeptPage();
		throw error;
	}
}
