import { updated } from '$app/state';
import { untrack } from 'svelte';
import { problemCode, type ProblemCode } from '#lib/database/engine-problem.ts';
import type { Progress } from '#lib/database/wasm.ts';
import {
	ask,
	endEngine,
	EngineRequired,
	newAsker,
	onProgress,
	Superseded,
	dataSaver
} from './query-client.ts';
import type { Answer, Asked, QuestionName } from '#lib/questions/questions.ts';
import type { DataSaverReason } from './data-saver.ts';

export type QueryState =
	| { kind: 'served' }
	/** Loading is left to the reader, on a device or a connection that it would strain. */
	| { kind: 'held'; reason: DataSaverReason }
	/** `slow` when nothing was heard for a while. */
	| { kind: 'waiting'; progress: Progress | undefined; slow: boolean }
	/** `partly` while what takes longest to answer is still to come, and of the answer before. */
	| { kind: 'answered'; partly?: true }
	| { kind: 'failed'; code: ProblemCode };

/** Whether what is shown is not, or not yet, what was asked for. */
export function isStale({ kind }: QueryState): boolean {
	return kind === 'waiting' || kind === 'held' || kind === 'failed';
}

/** Milliseconds without a word after which a reader is offered to begin again. */
const patience = 20_000;

/**
 * The answer a page shows: the one it was served with, until something else is asked.
 * While it waits, and when the engine fails, what is shown stays.
 */
export class Query<Name extends QuestionName> {
	readonly #question: Name;
	readonly #served: () => Answer<Name>;
	#live = $state.raw<Answer<Name>>();
	#state = $state.raw<QueryState>({ kind: 'served' });
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

	get state(): QueryState {
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

	async ask(argument: Asked<Name>): Promise<void> {
		this.#last = argument;
		await this.#ask(++this.#turn, argument, false);
	}

	async #ask(turn: number, argument: Asked<Name>, isWanted: boolean): Promise<void> {
		const reason = isWanted ? undefined : dataSaver();
		let stop = this.#listen(turn);
		try {
			const hearPart = (part: Partial<Answer<Name>>) => {
				if (turn !== this.#turn) return;
				stop();
				this.#live = { ...this.current, ...part };
				stop = this.#listen(turn, { kind: 'answered', partly: true });
			};
			const savesData = reason !== undefined;
			const answer = await ask(this.#question, argument, this.#asker, hearPart, savesData);
			if (turn !== this.#turn) return;
			this.#live = answer;
			this.#state = { kind: 'answered' };
		} catch (error) {
			if (error instanceof Superseded) return;
			if (error instanceof EngineRequired && reason !== undefined) {
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

	#hold(reason: DataSaverReason): void {
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
		if (last !== undefined) void this.#ask(++this.#turn, last, true);
	}

	/**
	 * Shows how much has arrived, and when nothing more does: then it is offered to be asked again.
	 * @param meanwhile what is shown in place of how much has arrived
	 */
	#listen(turn: number, meanwhile?: QueryState): () => void {
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
