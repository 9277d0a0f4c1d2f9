import { parentPort, workerData } from 'node:worker_threads';
import type { Layout } from '#lib/ingest/layouts.ts';
import { onProgress } from '#lib/ingest/reading-progress.ts';
import { readFile, type ReadResult } from './read-file.ts';

/** From a reading thread: that it has begun a file, that it has come so many pages, or what the file holds. */
export type ReaderMessage = { pages: number } | { results: ReadResult[] };

/** All documents of one file: an archive of attachments has several. */
export interface FileReading {
	file: string;
	results: ReadResult[];
}

/** The layouts that were taught are the same for every file. */
const { layouts } = workerData as { layouts: Layout[] };
const say = (message: ReaderMessage): void => parentPort?.postMessage(message);

onProgress((pages) => say({ pages }));
parentPort?.on('message', (file: string) => {
	say({ pages: 0 });
	void readFile(file, layouts, () => say({ pages: 0 })).then((results) => say({ results }));
});
