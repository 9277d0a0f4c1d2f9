import type { Progress } from '#lib/database/wasm.ts';
import { dataFiles } from './data-files.ts';
import type { Reply, Request } from './messages.ts';
import type { Answer, Asked, QuestionName } from './questions.ts';

interface Waiting {
	resolve(answer: unknown): void;
	reject(error: Error): void;
}

let worker: Worker | undefined;
let next = 0;
const waiting = new Map<number, Waiting>();
const listeners = new Set<(progress: Progress) => void>();

/** Hears how much of the engine and the data has arrived. */
export function onProgress(listener: (progress: Progress) => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/**
 * Asks the worker, which is started by the first question and not before.
 * @throws when the engine does not start or refuses the question; the next question starts it again
 */
export function ask<Name extends QuestionName>(
	question: Name,
	argument: Asked<Name>
): Promise<Answer<Name>> {
	const id = next++;
	const files = dataFiles();
	return new Promise((resolve, reject) => {
		waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
		const request: Request = { id, question, argument, files };
		started().postMessage(request);
	});
}

function started(): Worker {
	if (worker !== undefined) return worker;
	worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	worker.addEventListener('message', (event: MessageEvent<Reply>) => hear(event.data));
	worker.addEventListener('error', (event) => fail(event.message));
	return worker;
}

function hear(reply: Reply): void {
	if (reply.kind === 'progress') {
		for (const listener of listeners) listener(reply.progress);
		return;
	}
	const asked = waiting.get(reply.id);
	waiting.delete(reply.id);
	if (reply.kind === 'answer') asked?.resolve(reply.answer);
	else asked?.reject(new Error(reply.message));
}

/** The worker itself broke: everything that waits for it fails, and the next question starts another. */
function fail(message: string): void {
	worker?.terminate();
	worker = undefined;
	for (const asked of waiting.values()) asked.reject(new Error(message));
	waiting.clear();
}
