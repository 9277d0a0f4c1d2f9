import type { Layout } from '#lib/ingest/layouts.ts';
import { limits } from '#lib/ingest/limits.ts';
import type { CheckedDocument, ReadReply, ReadRequest } from './check-messages.ts';
import { startReadWorker } from './start-check-worker.ts';

/** Reads documents in a worker, and ends it where a file takes longer than a report can. */
export class DocumentReader {
	#worker: Worker | undefined;
	#stop: (() => void) | undefined;

	/** Loads what every format needs. */
	load(): Promise<void> {
		return new Promise((resolve, reject) => {
			const worker = this.#begin();
			const hear = ({ data }: MessageEvent<ReadReply>) => {
				if (data.kind !== 'loaded') return;
				worker.removeEventListener('message', hear);
				resolve();
			};
			worker.addEventListener('message', hear);
			worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
			worker.postMessage({ kind: 'load' } satisfies ReadRequest);
		});
	}

	/** The documents of a file, or why it cannot be read. */
	read(name: string, bytes: ArrayBuffer, layouts: readonly Layout[]): Promise<CheckedDocument[]> {
		return new Promise((resolve) => {
			const worker = this.#begin();
			let timer: ReturnType<typeof setTimeout> | undefined;
			let begun = performance.now();
			const done = (documents: CheckedDocument[]) => {
				clearTimeout(timer);
				worker.removeEventListener('message', hear);
				worker.removeEventListener('error', fail);
				this.#stop = undefined;
				resolve(documents);
			};
			const give = (error: Extract<CheckedDocument, { error: unknown }>['error']) => {
				// what is told is the reason, not that there is nothing
				this.#stop = undefined;
				this.end();
				done([{ name, error }]);
			};
			const allow = (pages: number) => {
				if (pages === 0) begun = performance.now();
				const seconds = limits.fileSeconds + pages * limits.pageSeconds;
				clearTimeout(timer);
				timer = setTimeout(
					() =>
						give({
							code: 'too-slow',
							reason: {
								en: `reading it takes longer than ${Math.round(seconds)} s`,
								zh: `读它超过了 ${Math.round(seconds)} 秒`
							}
						}),
					Math.max(0, begun + seconds * 1000 - performance.now())
				);
			};
			const hear = ({ data }: MessageEvent<ReadReply>) => {
				if (data.kind === 'pages') allow(data.pages);
				else if (data.kind === 'read') done(data.documents);
			};
			const fail = (event: ErrorEvent) =>
				give({ code: 'failed', reason: { en: event.message, zh: event.message } });
			worker.addEventListener('message', hear);
			worker.addEventListener('error', fail);
			this.#stop = () => done([]);
			worker.postMessage({ kind: 'read', name, bytes, layouts } satisfies ReadRequest, [bytes]);
		});
	}

	/** Ends the worker, and what it reads. */
	end(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#stop?.();
	}

	#begin(): Worker {
		this.#worker ??= startReadWorker();
		return this.#worker;
	}
}
