import { Worker } from 'node:worker_threads';
import type { ReadResult } from './read-file.ts';

/** A report takes a second or two; what takes longer than this is no report, or hostile. In milliseconds. */
const longest = Number(process.env['ATLAS_LONGEST_READ'] ?? 120_000);
const mostMegabytes = 2048;

/**
 * Reads files in order, in `jobs` threads of bounded memory; a file that ends its thread, fills its memory or takes longer than
 * two minutes is a failure of that file only.
 */
export async function* readAll(files: readonly string[], jobs: number): AsyncGenerator<ReadResult> {
	const pool = Array.from({ length: Math.min(jobs, files.length) }, () => new Reader());
	const pending: Promise<ReadResult>[] = [];
	let next = 0;
	const take = () => {
		const file = files[next];
		const reader = pool[next % pool.length];
		if (file !== undefined && reader !== undefined) pending.push(reader.read(file));
		next += 1;
	};
	for (let i = 0; i < pool.length * 2; i += 1) take();
	for (let result = pending.shift(); result !== undefined; result = pending.shift()) {
		take();
		yield await result;
	}
	await Promise.all(pool.map((reader) => reader.close()));
}

/** One thread that reads files one after another. */
class Reader {
	#worker: Worker | null = null;
	#last: Promise<unknown> = Promise.resolve();

	read(file: string): Promise<ReadResult> {
		const result = this.#last.then(() => this.#ask(file));
		this.#last = result;
		return result;
	}

	#ask(file: string): Promise<ReadResult> {
		this.#worker ??= new Worker(new URL('./read-worker.ts', import.meta.url), {
			resourceLimits: { maxOldGenerationSizeMb: mostMegabytes }
		});
		const worker = this.#worker;
		return new Promise((resolve) => {
			const end = (result: ReadResult) => {
				clearTimeout(timer);
				worker.off('message', end);
				worker.off('error', failed);
				resolve(result);
			};
			const abandon = (code: string, message: string) => {
				this.#worker = null;
				void worker.terminate();
				end({ file, error: { code, message } });
			};
			const failed = (error: Error & { code?: string }) =>
				error.code === 'ERR_WORKER_OUT_OF_MEMORY'
					? abandon('too-large', `reading it takes more than ${mostMegabytes} MB of memory`)
					: abandon('failed', error.message);
			const timer = setTimeout(
				() => abandon('too-slow', `reading it takes longer than ${longest / 1000} s`),
				longest
			);
			worker.once('message', end);
			worker.once('error', failed);
			worker.postMessage(file);
		});
	}

	async close(): Promise<void> {
		await this.#worker?.terminate();
	}
}
