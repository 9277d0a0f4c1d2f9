import { Worker } from 'node:worker_threads';
import { readFile, type ReadResult } from './read-file.ts';

/** Reads files in order, in `jobs` threads; a file that ends its thread is a failure of that file only. */
export async function* readAll(files: readonly string[], jobs: number): AsyncGenerator<ReadResult> {
	if (jobs === 1 || files.length < 2) {
		for (const file of files) yield await readFile(file);
		return;
	}
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
		this.#worker ??= new Worker(new URL('./read-worker.ts', import.meta.url));
		const worker = this.#worker;
		return new Promise((resolve) => {
			const answered = (result: ReadResult) => {
				worker.off('error', failed);
				resolve(result);
			};
			const failed = (error: Error) => {
				worker.off('message', answered);
				this.#worker = null;
				resolve({ file, error: { code: 'failed', message: error.message } });
			};
			worker.once('message', answered);
			worker.once('error', failed);
			worker.postMessage(file);
		});
	}

	async close(): Promise<void> {
		await this.#worker?.terminate();
	}
}
