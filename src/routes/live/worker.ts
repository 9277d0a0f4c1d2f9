/// <reference lib="webworker" />
import { asRows, type Columns } from '#lib/database/columns.ts';
import type { Database } from '#lib/database/database.ts';
import { isBreakdown, problemCode } from '#lib/database/engine-problem.ts';
import { type KeptAnswers, KnownAnswers, withKnownAnswers } from '#lib/database/known-answers.ts';
import { keepOwnFiles } from '#lib/offline/keep-own-files.ts';
import {
	type BrowserDatabase,
	engineScript,
	openInBrowser,
	type DataFiles,
	type Progress
} from '#lib/database/wasm.ts';
import { yearNames } from '#lib/queries/held-scope.ts';
import { holdingOf } from '#lib/queries/holding.ts';
import { asksUnitsAlone, heldFilesOf, isOfUnitsAlone, isYear } from './held-questions.ts';
import type { Reply, Request } from './messages.ts';
import { heldFile, type HeldFiles, readPrepared } from './prepared-file.ts';
import { questions, type Early } from './questions.ts';

// The one worker that owns the engine: it takes a named question and gives plain rows back.

let opened: Promise<BrowserDatabase> | undefined;
let isOpen = false;

/** A device that is to be spared reads no more years than these without being asked. */
const mostUnasked = 2;

/** The database with all that a question asks of. The engine is not begun for what is answered of rows that are held. */
async function database(request: Request): Promise<Database> {
	const { question, argument, held, isThrifty } = request;
	const first = asksUnitsAlone(question, argument) ? 'units' : 'all';
	const open = () => asked(request, first);
	const files = heldFilesOf(question, argument, held.holding);
	const tell = telling();
	const read = await Promise.all(
		(files ?? []).map((name) =>
			stored(held, name, (rows: KeptAnswers) => new KnownAnswers(rows), tell(name))
		)
	);
	const known = read.filter((answers) => answers !== undefined);
	const missing = new Set<string>();
	let years = 0;
	return {
		...(known.length === 0 ? await open() : withKnownAnswers(known, open)),
		async kept<Row extends object>(name: string) {
			// an engine that is asked anyway has these in its tables
			if (missing.has(name) || (files === undefined && isOfUnitsAlone(name))) return undefined;
			if (isThrifty && isYear(name) && !inStore.has(name) && ++years > mostUnasked)
				throw new NotHeld();
			const rows = await keptRows<Row>(held, name, isYear(name) ? tell(name) : undefined);
			if (rows !== undefined) return rows;
			missing.add(name);
			// what is not kept is asked
			await asked(request, isOfUnitsAlone(name) ? first : 'all');
			return undefined;
		}
	};
}

/** Milliseconds between two words of how much has arrived. */
const tellingEvery = 100;

/** Tells how much of several files has arrived together. */
function telling(): (name: string) => (bytes: number) => void {
	const arrived = new Map<string, number>();
	let toldAt = performance.now();
	return (name) => (bytes) => {
		arrived.set(name, bytes);
		if (performance.now() - toldAt < tellingEvery) return;
		toldAt = performance.now();
		const loaded = [...arrived.values()].reduce((sum, one) => sum + one, 0);
		reply({ kind: 'progress', progress: { what: 'data', loaded } });
	};
}

function keptRows<Row extends object>(
	held: HeldFiles,
	name: string,
	onLoaded?: (bytes: number) => void
): Promise<Row[] | undefined> {
	return stored(held, name, (read: Columns) => asRows<Row>(read), onLoaded);
}

let isAhead = false;
/** Who has chosen once will choose again: the years that were not asked for come between questions, one after the other. */
async function readAhead({ held, isSpared }: Request, db: Database): Promise<void> {
	if (isAhead || isSpared || (await holdingOf(db)) !== 'years') return;
	isAhead = true;
	for (const name of await yearNames(db)) {
		await queue;
		await keptRows(held, name);
	}
}

/** Files of a list that are remembered; the browser may still have the others. A page of findings reads fifty at most. */
const mostParts = 128;
const inStore = new Map<string, Promise<unknown>>();

/** What a file of the site holds, read once; undefined where it cannot be had, and asked for again then. */
function stored<Content, Made>(
	held: HeldFiles,
	name: string,
	make: (content: Content) => Made,
	onLoaded?: (bytes: number) => void
): Promise<Made | undefined> {
	const place = heldFile(held, name);
	const known = inStore.get(name) as Promise<Made | undefined> | undefined;
	const read =
		known ??
		readPrepared<Content>(place, onLoaded).then((content) => {
			if (content === undefined) inStore.delete(name);
			return content && make(content);
		});
	// the one asked last stands last
	inStore.delete(name);
	inStore.set(name, read);
	// rows that every question of a page is answered of stay, and years, of which there are few
	const parts = [...inStore.keys()].filter((one) => one.includes('-') && !isYear(one));
	for (const oldest of parts.slice(0, Math.max(0, parts.length - mostParts)))
		inStore.delete(oldest);
	return read;
}

async function asked({ files, isThrifty }: Request, first: 'units' | 'all'): Promise<Database> {
	if (isThrifty && opened === undefined) throw new NotHeld();
	const db = await openedWith(files, first);
	if (first === 'all') await db.whole();
	return db;
}

function openedWith(files: DataFiles, first: 'units' | 'all'): Promise<BrowserDatabase> {
	const hear = (progress: Progress) => reply({ kind: 'progress', progress });
	opened ??= openInBrowser(files, hear, first).then(
		(database) => {
			isOpen = true;
			return database;
		},
		(error: unknown) => {
			opened = undefined;
			throw error;
		}
	);
	return opened;
}

/** For the next visit, which may have no network; after the answer, which is waited for. */
let keptWith: string | undefined;
function keepEngine(): void {
	// what was answered of held rows has no engine to keep: once more when there is one
	const script = engineScript ?? 'none';
	if (keptWith === script) return;
	keptWith = script;
	void keepOwnFiles(engineScript === undefined ? [] : [engineScript], 'worker');
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

class Overtaken extends Error {}
class NotHeld extends Error {}

function isOvertaken({ asker, id }: Request): boolean {
	return asker !== undefined && newest.get(asker) !== id;
}

/** The database for one question, which ends between two statements, or files, when another has overtaken it. */
function whileWanted(db: Database, request: Request): Database {
	const { kept } = db;
	const wanted = <Result>(result: Result): Result => {
		if (isOvertaken(request)) throw new Overtaken();
		return result;
	};
	return {
		...db,
		async all(sql, parameters) {
			return wanted(db).all(sql, parameters);
		},
		async once(sql) {
			return wanted(db).once(sql);
		},
		...(kept === undefined
			? {}
			: { kept: async (name: string) => wanted(await wanted(kept)(name)) as never })
	};
}

/** A question that puts tables of its own before the published ones takes them away again, and is let finish. */
function putsTables({ argument }: Request): boolean {
	const { set = {} } = (argument ?? {}) as { set?: object };
	return Object.keys(set).length > 0;
}

/** What has been sent is not sent, read and drawn again. */
function without(answer: object, part: object): object {
	return Object.fromEntries(Object.entries(answer).filter(([name]) => !(name in part)));
}

/** Milliseconds that a page is given to draw a part: on two processors, what is reckoned beside it holds it up. */
const drawing = 60;
/** Ends it before its time: another question has come. */
let endPause: () => void = () => undefined;

async function answer(request: Request): Promise<void> {
	const { id, question, argument } = request;
	try {
		if (isOvertaken(request)) throw new Overtaken();
		const ask = questions[question] as (
			db: Database,
			argument: unknown,
			early: Early
		) => Promise<unknown>;
		const db = await database(request);
		const asked = putsTables(request) ? db : whileWanted(db, request);
		let part: object | undefined;
		const full = await ask(asked, argument, async (early) => {
			part = early;
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
		keepEngine();
		const ofRows = heldFilesOf(question, argument, request.held.holding)?.includes('rows');
		if (ofRows && question !== 'ready') void readAhead(request, db).catch(() => undefined);
	} catch (error) {
		if (error instanceof Overtaken) return reply({ kind: 'overtaken', id });
		if (error instanceof NotHeld) return reply({ kind: 'unheld', id });
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
