import { parentPort, workerData } from 'node:worker_threads';
import type { Layout } from '#lib/ingest/layouts.ts';
import { provideOcr } from '#lib/ingest/ocr/provider.ts';
import { begun, onProgress, type ReadingProgress } from '#lib/ingest/reading-progress.ts';
import { loadOcrModels } from './ocr-models.ts';
import { readFile, type ReadResult } from './read-file.ts';

/** From a reading thread: that it has begun a file, how far it has come, or what the file holds. */
export type ReaderMessage = ReadingProgress | { results: ReadResult[] };

/** All documents of one file: an archive of attachments has several. */
export interface FileReading {
	file: string;
	results: ReadResult[];
}

/** The layouts that were taught are the same for every file. */
const { layouts, ocr } = workerData as { layouts: Layout[]; ocr: boolean };
const say = (message: ReaderMessage): void => parentPort?.postMessage(message);

onProgress(say);
if (ocr) provideOcr(loadOcrModels);
parentPort?.on('message', (file: string) => {
	say(begun);
	void readFile(file, layouts, () => say(begun)).then((results) => say({ results }));
});
