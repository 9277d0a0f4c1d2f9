import { Worker } from 'node:worker_threads';
import type { Sentence } from '#lib/ingest/document.ts';
import type { Layout } from '#lib/ingest/layouts.ts';
import { limits } from '#lib/ingest/limits.ts';
import { secondsFor, type ReadingProgress } from '#lib/ingest/reading-progress.ts';
import type { FileReading, ReaderMessage } from './read-worker.ts';

const tooMuchMemory = (megabytes: number): Sentence => ({
	en: `reading it takes more than ${megabytes} MB of memory`,
	zh: `读它要用的内存超过 ${megabytes} MB`
});
const tooMuchTime = (seconds: number): Sentence => ({
	en: `reading it takes longer than ${Math.round(seconds)} s`,
	zh: `读它超过了 ${Math.round(seconds)} 秒`
});

/** Milliseconds between looks at the memory that all readers take. */
const look = 150;
/** What a process takes before it reads anything, in megabytes. */
const own = 200;

/**
 * Reads files in order, in `jobs` threads of bounded memory; a file that ends its thread, fills its memory or takes longer than a report
 * can is a failure of that file only.
 * @param ocr whether scans are recognised
 * @param hear is told how far a file that takes long has come
 */
export async function* readAll(
	files: readonly string[],
	jobs: number,
	layouts: readonly Layout[] = [],
	ocr = false,
	hear: (file: string, progress: ReadingProgress) => void = () => undefined
): AsyncGenerator<FileReading> {
	const pool = Array.from(
		{ length: Math.min(jobs, files.length) },
		() => new Reader(layouts, ocr, hear)
	);
	const watch = setInterval(() => endLargest(pool), look);
	const pending: Promise<FileReading>[] = [];
	let next = 0;
	const take = () => {
		const file = files[next];
		const reader = pool[next % pool.length];
		if (file !== undefined && reader !== undefined) pending.push(reader.read(file));
		next += 1;
	};
	try {
		for (let i = 0; i < pool.length * 2; i += 1) take();
		for (let result = pending.shift(); result !== undefined; result = pending.shift()) {
			take();
			yield await result;
		}
	} finally {
		clearInterval(watch);
		await Promise.all(pool.map((reader) => reader.close()));
	}
}

/** Memory outside of a thread's own heap has no limit of its own: where all take too much, the file that is read longest ends. */
function endLargest(pool: readonly Reader[]): void {
	const busy = pool.filter((reader) => reader.since !== null);
	const taken = process.memoryUsage.rss() / 1048576 - own;
	if (busy.length === 0 || taken < busy.reduce((sum, { megabytes }) => sum + megabytes, 0)) return;
	busy.sort((a, b) => (a.since ?? 0) - (b.since ?? 0))[0]?.endForMemory();
}

/** One thread that reads files one after another. */
class Reader {
	#worker: Worker | null = null;
	#last: Promise<unknown> = Promise.resolve();
	#abandon: ((code: string, reason: Sentence) => void) | null = null;
	readonly #layouts: readonly Layout[];
	readonly #ocr: boolean;
	readonly #hear: (file: string, progress: ReadingProgress) => void;
	/** When the file that is being read was begun; null between files. */
	since: number | null = null;

	constructor(
		layouts: readonly Layout[],
		ocr: boolean,
		hear: (file: string, progress: ReadingProgress) => void
	) {
		this.#layouts = layouts;
		this.#ocr = ocr;
		this.#hear = hear;
	}

	/** Megabytes that it may take. */
	get megabytes(): number {
		return limits.megabytes + (this.#ocr ? limits.recognitionMegabytes : 0);
	}

	read(file: string): Promise<FileReading> {
		const result = this.#last.then(() => this.#ask(file));
		this.#last = result;
		return result;
	}

	endForMemory(): void {
		this.#abandon?.('too-large', tooMuchMemory(this.megabytes));
	}

	#ask(file: string): Promise<FileReading> {
		this.#worker ??= new Worker(new URL('./read-worker.ts', import.meta.url), {
			workerData: { layouts: this.#layouts, ocr: this.#ocr },
			resourceLimits: { maxOldGenerationSizeMb: limits.megabytes }
		});
		const worker = this.#worker;
		return new Promise((resolve) => {
			let timer: NodeJS.Timeout | undefined;
			const end = (reading: FileReading) => {
				clearTimeout(timer);
				worker.off('message', hear);
				worker.off('error', failed);
				[this.since, this.#abandon] = [null, null];
				resolve(reading);
			};
			const allow = (seconds: number) => {
				clearTimeout(timer);
				const begun = this.since ?? performance.now();
				timer = setTimeout(
					() => abandon('too-slow', tooMuchTime(seconds)),
					Math.max(0, begun + seconds * 1000 - performance.now())
				);
			};
			const hear = (message: ReaderMessage) => {
				if ('results' in message) end({ file, results: message.results });
				// the time of a file runs from when its thread has begun, and a page that is read gives more of it
				else {
					if (message.pages === 0 && message.recognised === 0) this.since = performance.now();
					allow(secondsFor(message));
					this.#hear(file, message);
				}
			};
			const abandon = (code: string, reason: Sentence) => {
				this.#worker = null;
				void worker.terminate();
				end({ file, results: [{ file, error: { code, reason } }] });
			};
			const failed = (error: Error & { code?: string }) =>
				error.code === 'ERR_WORKER_OUT_OF_MEMORY'
					? abandon('too-large', tooMuchMemory(this.megabytes))
					: abandon('failed', { en: error.message, zh: error.message });
			this.#abandon = abandon;
			worker.on('message', hear);
			worker.once('error', failed);
			worker.postMessage(file);
		});
	}

	async close(): Promise<void> {
		await this.#worker?.terminate();
	}
}
