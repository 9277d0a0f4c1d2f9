/// <reference lib="webworker" />
import { guardRequests, makeReadable, type ReadableFile } from './guard-requests.ts';

// The engine's own worker script, whose address is the name of this worker, behind a guard: what it reads of a database that stays
// at its host is held against checksums here, since the engine itself knows of none that say which publication a block is of.

guardRequests();

/** What was said before the engine's script could hear it. */
const early: unknown[] = [];

self.addEventListener('message', (event: MessageEvent<Partial<ReadableFile> | null>) => {
	if (event.data?.kind === 'atlas-readable-file') {
		makeReadable(event.data as ReadableFile);
		event.stopImmediatePropagation();
		// once that script listens, it hears this one itself: to hear it twice would confuse it
	} else if (self.onmessage === null) early.push(event.data);
});

import(/* @vite-ignore */ self.name).then(
	() => {
		for (const data of early.splice(0)) self.dispatchEvent(new MessageEvent('message', { data }));
	},
	(error: unknown) => {
		// told to whoever began this worker, who hears of no rejected promise
		setTimeout(() => {
			throw error;
		});
	}
);
