import { EngineProblem } from '#lib/database/engine-problem.ts';
import type { Progress } from '#lib/database/wasm.ts';
import { dataFiles } from './data-files.ts';
import { dataSaverReason, type DataSaverReason } from './data-saver.ts';
import type { Reply, Request } from './query-messages.ts';
import type { Answer, Asked, QuestionName } from '#lib/questions/questions.ts';

interface Waiting {
	/** What of the answer is there already. */
	part?: object;
	hearPart?: ((part: object) => void) | undefined;
	resolve(answer: unknown): void;
	reject(error: Error): void;
}

/** The answer was no longer wanted when its turn came. */
export class Superseded extends Error {}

/** The answer would have needed the engine, which was not to be loaded for it. */
export class EngineRequired extends Error {}

let askers = 0;

/** A number for somebody whose later questions supersede the earlier ones. */
export function newAsker(): number {
	return askers++;
}

let worker: Worker | undefined;
/** Whether the worker's script ran at all. */
let hasSpoken = false;
/** Whether the engine has the data open. */
let isOpen = false;
let next = 0;
const waiting = new Map<number, Waiting>();
const listeners = new Set<(progress: Progress) => void>();

/** Hears how much of the engine and the data has arrived. */
export function onProgress(listener: (progress: Progress) => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/**
 * Asks the worker, which is started by the first question and not before. A later question of the same asker supersedes an
 * earlier one.
 * @param hearPart is given what of the answer is there before the rest, where the question answers in two parts
 * @param savesData the engine is not to be loaded for it
 * @throws Superseded, EngineRequired where data are saved, or EngineProblem when the engine does not start or refuses the question; the next question starts it again
 */
export function ask<Name extends QuestionName>(
	question: Name,
	argument: Asked<Name>,
	asker?: number,
	hearPart?: (part: Partial<Answer<Name>>) => void,
	savesData = false
): Promise<Answer<Name>> {
	const id = next++;
	const files = dataFiles();
	return new Promise((resolve, reject) => {
		const request: Request = { id, question, argument, asker, files, savesData };
		const asked = started();
		waiting.set(id, {
			resolve: resolve,
			reject,
			hearPart: hearPart
		});
		asked.postMessage(request);
	});
}

function started(): Worker {
	if (worker !== undefined) return worker;
	if (typeof Worker === 'undefined') throw new EngineProblem('no-worker');
	worker = new Worker(new URL('./query-worker.ts', import.meta.url), { type: 'module' });
	worker.addEventListener('message', (event: MessageEvent<Reply>) => hear(event.data));
	worker.addEventListener('error', (event) =>
		fail(new EngineProblem(hasSpoken ? 'crashed' : 'engine-unreachable', event.message))
	);
	return worker;
}

function hear(reply: Reply): void {
	hasSpoken = true;
	if (reply.kind === 'progress') {
		for (const listener of listeners) listener(reply.progress);
		return;
	}
	const asked = waiting.get(reply.id);
	if (reply.kind === 'part') {
		if (asked === undefined) return;
		asked.part = reply.part;
		asked.hearPart?.(reply.part);
		return;
	}
	waiting.delete(reply.id);
	if (reply.kind === 'superseded') asked?.reject(new Superseded());
	else if (reply.kind === 'engine-required') asked?.reject(new EngineRequired());
	else if (reply.kind === 'answer') {
		isOpen = reply.isOpen;
		asked?.resolve(
			asked.part === undefined ? reply.answer : { ...asked.part, ...(reply.answer as object) }
		);
	} else asked?.reject(new EngineProblem(reply.code, reply.message));
}

/** The worker itself broke: everything that waits for it fails, and the next question starts another. */
function fail(problem: EngineProblem): void {
	worker?.terminate();
	worker = undefined;
	hasSpoken = false;
	isOpen = false;
	for (const asked of waiting.values()) asked.reject(problem);
	waiting.clear();
}

/** Gets ready what a question is answered of before anybody asks it: somebody is about to. */
export function warm(next: QuestionName): void {
	// a failure is told to the one who asks
	void ask('ready', next, undefined, undefined, dataSaver() !== undefined).catch(() => undefined);
}

/** Why the engine is not loaded for a question before its reader wants it; undefined when it may be, or is. */
export function dataSaver(): DataSaverReason | undefined {
	return isOpen ? undefined : dataSaverReason();
}

/** Ends a worker that does not get on, and all that waits for it: for a reader who will not wait longer. */
export function endEngine(): void {
	fail(new EngineProblem('failed', 'ended by the reader'));
}
