import { updated } from '$app/state';
import { untrack } from 'svelte';
import { problemCode, type ProblemCode } from '#lib/database/engine-problem.ts';
import type { Progress } from '#lib/database/wasm.ts';
import {
	ask,
	endEngine,
	isReady,
	needsEngine,
	newAsker,
	NotHeld,
	onProgress,
	Overtaken,
	thrift
} from './engine.ts';
import { firstOf } from './later-parts.ts';
import { preparedAnswer } from './prepared-answer.ts';
import type { Answer, Asked, QuestionName } from './questions.ts';
import type { ThriftReason } from './thrift.ts';

export type LiveState =
	| { kind: 'served' }
	/** Loading is left to the reader, on a device or a connection that it would strain. */
	| { kind: 'held'; reason: ThriftReason }
	/** `slow` when nothing was heard for a while. */
	| { kind: 'waiting'; progress: Progress | undefined; slow: boolean }
	/** `partly` while what takes longest to answer is still to come, and of the answer before. */
	| { kind: 'answered'; partly?: true }
	| { kind: 'failed'; code: ProblemCode };

/** Whether what is shown is not, or not yet, what was asked for. */
export function isStale({ kind }: LiveState): boolean {
	return kind === 'waiting' || kind === 'held' || kind === 'failed';
}

/** Milliseconds that a page has to draw what it was given first. */
const toDraw = 60;

const pause = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds without a word after which a reader is offered to begin again. */
const patience = 20_000;

/**
 * The answer a page shows: the one it was served with, until something else is asked.
 * While it waits, and when the engine fails, what is shown stays.
 */
export class LiveAnswer<Name extends QuestionName> {
	readonly #question: Name;
	readonly #served: () => Answer<Name>;
	#live = $state.raw<Answer<Name>>();
	#state = $state.raw<LiveState>({ kind: 'served' });
	readonly #asker = newAsker();
	#turn = 0;
	#last: Asked<Name> | undefined;

	constructor(question: Name, served: () => Answer<Name>) {
		this.#question = question;
		this.#served = served;
	}

	get current(): Answer<Name> {
		return this.#live ?? this.#served();
	}

	get state(): LiveState {
		return this.#state;
	}

	/** Shows what the page was served with; in a task of its own, since together with the click that asked for it it would be a long one. */
	reset(): void {
		const turn = ++this.#turn;
		setTimeout(() => {
			if (turn !== this.#turn) return;
			this.#live = undefined;
			this.#state = { kind: 'served' };
		});
	}

	/** @param prepared the name of an answer that was made when the site was built, to be had before the engine is ready */
	async ask(argument: Asked<Name>, prepared?: string): Promise<void> {
		const turn = ++this.#turn;
		this.#last = argument;
		if (prepared !== undefined && !isReady(this.#question, argument)) {
			const stop = this.#listen(turn);
			const answer = await preparedAnswer(this.#question, prepared);
			stop();
			if (turn !== this.#turn) return;
			if (answer !== undefined) return this.#showPrepared(turn, answer);
		}
		await this.#askEngine(turn, argument, false);
	}

	/** In tasks of their own: to read, to draw and to draw the rest of it would together be a long one. */
	async #showPrepared(turn: number, answer: Answer<Name>): Promise<void> {
		await pause(0);
		if (turn !== this.#turn) return;
		const first = firstOf(this.#question, answer, this.current);
		if (first !== undefined) {
			this.#live = first;
			this.#state = { kind: 'answered', partly: true };
			await pause(toDraw);
			if (turn !== this.#turn) return;
		}
		this.#live = answer;
		this.#state = { kind: 'answered' };
	}

	async #askEngine(turn: number, argument: Asked<Name>, isWanted: boolean): Promise<void> {
		const reason = isWanted ? undefined : thrift();
		if (reason !== undefined && needsEngine(this.#question, argument)) return this.#hold(reason);
		let stop = this.#listen(turn);
		try {
			const hearPart = (part: Partial<Answer<Name>>) => {
				if (turn !== this.#turn) return;
				stop();
				this.#live = { ...this.current, ...part };
				stop = this.#listen(turn, { kind: 'answered', partly: true });
			};
			const isThrifty = reason !== undefined;
			const answer = await ask(this.#question, argument, this.#asker, hearPart, isThrifty);
			if (turn !== this.#turn) return;
			this.#live = answer;
			this.#state = { kind: 'answered' };
		} catch (error) {
			if (error instanceof Overtaken) return;
			if (error instanceof NotHeld && reason !== undefined) {
				if (turn === this.#turn) this.#hold(reason);
				return;
			}
			console.error(error);
			const code = await cause(error);
			if (turn !== this.#turn) return;
			this.#live = undefined;
			this.#state = { kind: 'failed', code };
		} finally {
			stop();
		}
	}

	#hold(reason: ThriftReason): void {
		this.#live = undefined;
		this.#state = { kind: 'held', reason };
	}

	/** Asks again; what waits without getting on is ended first. */
	retry(): void {
		const last = untrack(() => this.#last);
		if (untrack(() => this.#state).kind === 'waiting') {
			this.#turn++;
			endEngine();
		}
		if (last !== undefined) void this.#askEngine(++this.#turn, last, true);
	}

	/**
	 * Shows how much has arrived, and when nothing more does: then it is offered to be asked again.
	 * @param meanwhile what is shown in place of how much has arrived
	 */
	#listen(turn: number, meanwhile?: LiveState): () => void {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const show = (progress: Progress | undefined) => {
			if (turn !== this.#turn) return;
			this.#state = meanwhile ?? { kind: 'waiting', progress, slow: false };
			clearTimeout(timer);
			timer = setTimeout(() => {
				if (turn === this.#turn) this.#state = { kind: 'waiting', progress, slow: true };
			}, patience);
		};
		show(undefined);
		const stop = onProgress(show);
		return () => {
			clearTimeout(timer);
			stop();
		};
	}
}

/** The engine of a page from before a new publication may be gone: that page has to be loaded again. */
async function cause(error: unknown): Promise<ProblemCode> {
	const code = problemCode(error);
	if (code !== 'engine-unreachable') return code;
	return (await updated.check().catch(() => false)) ? 'data-newer' : code;
}
