import type { ClientInit } from '@sveltejs/kit';

/** Milliseconds after which a page that is not painted, as behind another window, is brought to life all the same. */
const patience = 1000;

/** Holds the scripts back until the page that came as HTML has been painted: they would take the time it needs. */
export const init: ClientInit = () =>
	new Promise((resolve) => {
		if (document.hidden || performance.getEntriesByType('paint').length > 0) return resolve();
		// what a frame queues runs after it has been painted
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, patience);
	});
