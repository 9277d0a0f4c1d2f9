import type { Layout } from '#lib/ingest/layouts.ts';
import { secondsFor, type ReadingProgress } from '#lib/ingest/reading-progress.ts';
import type { CheckedDocument, ReadReply, ReadRequest } from './check-messages.ts';
import { startReadWorker } from './start-check-worker.ts';

/** What a scan takes long for. */
export type RecognitionStep = Extract<ReadReply, { kind: 'ocr' | 'progress' }>;

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

	/**
	 * The documents of a file, or why it cannot be read.
	 * @param told hears of what takes long: loading what recognises scans, and recognising a page
	 */
	read(
		name: string,
		bytes: ArrayBuffer,
		layouts: readonly Layout[],
		told: (step: RecognitionStep) => void
	): Promise<CheckedDocument[]> {
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
			const allow = (progress: ReadingProgress) => {
				if (progress.pages === 0 && progress.recognised === 0) begun = performance.now();
				const seconds = secondsFor(progress);
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
				if (data.kind === 'progress') {
					allow(data.progress);
					if (data.progress.recognised > 0) told(data);
				} else if (data.kind === 'ocr') {
					// the time of a file does not run while its network brings what it needs
					clearTimeout(timer);
					begun = performance.now();
					told(data);
				} else if (data.kind === 'read') done(data.documents);
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
