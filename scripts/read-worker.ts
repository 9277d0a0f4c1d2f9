import { parentPort } from 'node:worker_threads';
import { readFile } from './read-file.ts';

parentPort?.on('message', (file: string) => {
	void readFile(file).then((result) => parentPort?.postMessage(result));
});
