/// <reference lib="webworker" />
import type { Database } from '#lib/database/database.ts';
import { isBreakdown, problemCode } from '#lib/database/engine-problem.ts';
import type { Progress } from '#lib/database/wasm.ts';
import { keepOwnFiles } from '#lib/offline/keep-own-files.ts';
import type { Atlas } from '#lib/site-data/atlas.ts';
import type { SiteData } from '#lib/site-data/source.ts';
import type { Reply, Request } from './query-messages.ts';
import { questions, type OnPartial, type QuestionName } from '#lib/questions/questions.ts';
import { openSiteData } from './open-site-data.ts';

// The one worker that answers: it takes a named question and gives plain rows back, of data blocks or of the engine.

let blocks: Promise<SiteData> | undefined;
let opened: Promise<Database> | undefined;
let isOpen = false;
/** The engine's own script, once it was started: kept for the next visit. */
let engineScript: string | undefined;

/** The publication for one question, which ends between two reads when another has superseded it. */
function atlasFor(request: Request): Atlas {
	const { files, savesData } = request;
	const wanted = () => {
		// a question that puts tables of its own before the published ones takes them away again, and is let finish
		if (isSuperseded(request) && !putsTables(request)) throw new Superseded();
	};
	return {
		async data() {
			wanted();
			blocks ??= openSiteData(files, telling());
			blocks.catch(() => (blocks = undefined));
			return (await blocks).guarded(wanted);
		},
		async engine() {
			wanted();
			if (savesData && opened === undefined) throw new EngineRequired();
			opened ??= openEngine(request);
			opened.catch(() => (opened = undefined));
			const db = await opened;
			isOpen = true;
			return {
				...db,
				all(sql, parameters) {
					wanted();
					return db.all(sql, parameters);
				}
			};
		}
	};
}

/** The engine is most of the program, and most readers never ask it. */
async function openEngine({ files }: Request): Promise<Database> {
	const wasm = await import('#lib/database/wasm.ts');
	const hear = (progress: Progress) => reply({ kind: 'progress', progress });
	const db = await wasm.openInBrowser(files, hear);
	engineScript = wasm.engineScript;
	return db;
}

/** Milliseconds between two words of how much has arrived. */
const tellingEvery = 100;

function telling(): (loaded: number) => void {
	let toldAt = performance.now();
	return (loaded) => {
		if (performance.now() - toldAt < tellingEvery) return;
		toldAt = performance.now();
		reply({ kind: 'progress', progress: { what: 'data', loaded } });
	};
}

/** An engine that broke is asked nothing more: the next question starts another. */
function forget(): void {
	void opened?.then((broken) => broken.close()).catch(() => undefined);
	opened = undefined;
	isOpen = false;
}

function reply(message: Reply): void {
	self.postMessage(message);
}

/** The last question of every asker: an earlier one need not be answered. */
const newest = new Map<number, number>();

class Superseded extends Error {}
class EngineRequired extends Error {}

function isSuperseded({ asker, id }: Request): boolean {
	return asker !== undefined && newest.get(asker) !== id;
}

function putsTables({ argument }: Request): boolean {
	const { set = {} } = (argument ?? {}) as { set?: object };
	return Object.keys(set).length > 0;
}

/** What has been sent is not sent, read and drawn again. */
function without(answer: object, part: object): object {
	return Object.fromEntries(Object.entries(answer).filter(([name]) => !(name in part)));
}

/** The questions as the worker sees them: what their arguments are is held where they are asked. */
const asked = questions as unknown as Record<
	QuestionName,
	(atlas: Atlas, argument: unknown, onPartial: OnPartial) => Promise<unknown>
>;

/** Milliseconds that a page is given to draw a part: on two processors, what is computed beside it holds it up. */
const drawing = 60;
/** Ends it before its time: another question has come. */
let endPause: () => void = () => undefined;

async function answer(request: Request): Promise<void> {
	const { id, question, argument } = request;
	try {
		if (isSuperseded(request)) throw new Superseded();
		let part: object | undefined;
		const full = await asked[question](atlasFor(request), argument, async (partial) => {
			part = partial;
			reply({ kind: 'part', id, part });
			await new Promise<void>((resolve) => {
				endPause = resolve;
				setTimeout(resolve, drawing);
			});
		});
		reply({
			kind: 'answer',
			id,
			answer: part === undefined ? full : without(full as object, part),
			isOpen
		});
		// for the next visit, which may have no network; after the answer, which is waited for
		void keepOwnFiles(engineScript === undefined ? [] : [engineScript], 'worker');
	} catch (error) {
		if (error instanceof Superseded) return reply({ kind: 'superseded', id });
		if (error instanceof EngineRequired) return reply({ kind: 'engine-required', id });
		if (isBreakdown(error)) forget();
		const message = error instanceof Error ? error.message : String(error);
		reply({ kind: 'failure', id, code: problemCode(error), message });
	}
}

// One question after another: a question may put tables of its own before the published ones while it is answered.
let queue = Promise.resolve();
self.addEventListener('message', (event: MessageEvent<Request>) => {
	const { asker, id } = event.data;
	if (asker !== undefined) newest.set(asker, id);
	endPause();
	queue = queue.then(() => answer(event.data));
});
