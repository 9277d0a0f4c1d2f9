/// <reference lib="webworker" />
import type { Database } from '#lib/database/database.ts';
import { openInBrowser, type DataFiles } from '#lib/database/wasm.ts';
import type { Reply, Request } from './messages.ts';
import { questions } from './questions.ts';

// The one worker that owns the engine: it takes a named question and gives plain rows back.

let opened: Promise<Database> | undefined;

function database(files: DataFiles): Promise<Database> {
	opened ??= openInBrowser(files, (progress) => reply({ kind: 'progress', progress })).catch(
		(error: unknown) => {
			opened = undefined;
			throw error;
		}
	);
	return opened;
}

function reply(message: Reply): void {
	self.postMessage(message);
}

async function answer({ id, question, argument, files }: Request): Promise<void> {
	try {
		const ask = questions[question] as (db: Database, argument: unknown) => Promise<unknown>;
		reply({ kind: 'answer', id, answer: await ask(await database(files), argument) });
	} catch (error) {
		reply({ kind: 'failure', id, message: error instanceof Error ? error.message : String(error) });
	}
}

// One question after another: a question may put tables of its own before the published ones while it is answered.
let queue = Promise.resolve();
self.addEventListener('message', (event: MessageEvent<Request>) => {
	queue = queue.then(() => answer(event.data));
});
