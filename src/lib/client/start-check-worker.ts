/** A new worker that checks documents. */
export function startCheckWorker(): Worker {
	return new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
}

/** A new worker that reads documents. */
export function startReadWorker(): Worker {
	return new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
}
