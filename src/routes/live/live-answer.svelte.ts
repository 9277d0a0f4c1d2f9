import { untrack } from 'svelte';
import type { Progress } from '#lib/database/wasm.ts';
import { ask, onProgress } from './engine.ts';
import type { Answer, Asked, QuestionName } from './questions.ts';

export type LiveState =
	| { kind: 'served' }
	| { kind: 'waiting'; progress: Progress | undefined }
	| { kind: 'answered' }
	| { kind: 'failed' };

/**
 * The answer a page shows: the one it was served with, until something else is asked.
 * While it waits, and when the engine fails, what is shown stays.
 */
export class LiveAnswer<Name extends QuestionName> {
	readonly #question: Name;
	readonly #served: () => Answer<Name>;
	#live = $state.raw<Answer<Name>>();
	#state = $state.raw<LiveState>({ kind: 'served' });
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

	/** Shows what the page was served with. */
	reset(): void {
		this.#turn++;
		this.#live = undefined;
		this.#state = { kind: 'served' };
	}

	async ask(argument: Asked<Name>): Promise<void> {
		const turn = ++this.#turn;
		this.#last = argument;
		this.#state = { kind: 'waiting', progress: undefined };
		const stop = onProgress((progress) => {
			if (turn === this.#turn) this.#state = { kind: 'waiting', progress };
		});
		try {
			const answer = await ask(this.#question, argument);
			if (turn !== this.#turn) return;
			this.#live = answer;
			this.#state = { kind: 'answered' };
		} catch (error) {
			console.error(error);
			if (turn === this.#turn) this.#state = { kind: 'failed' };
		} finally {
			stop();
		}
	}

	retry(): void {
		const last = untrack(() => this.#last);
		if (last !== undefined) void this.ask(last);
	}
}
