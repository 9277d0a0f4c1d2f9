/// <reference lib="webworker" />
import type { Database } from '#lib/database/database.ts';
import { isBreakdown, problemCode } from '#lib/database/engine-problem.ts';
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

/** An engine that broke is asked nothing more: the next question starts another. */
function forget(): void {
	void opened?.then((broken) => broken.close()).catch(() => undefined);
	opened = undefined;
}

function reply(message: Reply): void {
	self.postMessage(message);
}

async function answer({ id, question, argument, files }: Request): Promise<void> {
	try {
		const ask = questions[question] as (db: Database, argument: unknown) => Promise<unknown>;
		reply({ kind: 'answer', id, answer: await ask(await database(files), argument) });
	} catch (error) {
		if (isBreakdown(error)) forget();
		const message = error instanceof Error ? error.message : String(error);
		reply({ kind: 'failure', id, code: problemCode(error), message });
	}
}

// One question after another: a question may put tables of its own before the published ones while it is answered.
let queue = Promise.resolve();
self.addEventListener('message', (event: MessageEvent<Request>) => {
	queue = queue.then(() => answer(event.data));
});
