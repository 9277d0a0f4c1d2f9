import { problemCode, type ProblemCode } from '#lib/database/engine-problem.ts';
import { oneStatement, type Refusal } from '#lib/database/one-statement.ts';
import type { UserAnswer } from '#lib/queries/user-answer.ts';
import { ask, endEngine } from '#lib/client/query-client.ts';

export type SqlState =
	| { kind: 'idle' }
	| { kind: 'refused'; refusal: Refusal; word: string }
	| { kind: 'running' }
	| { kind: 'answered'; answer: UserAnswer }
	| { kind: 'cancelled' }
	| { kind: 'failed'; code: ProblemCode; message: string };

/** One question at a time to the locked engine. */
export class SqlQuestion {
	#state = $state.raw<SqlState>({ kind: 'idle' });
	#turn = 0;

	get state(): SqlState {
		return this.#state;
	}

	/** What another question's answer was is not shown beside this one. */
	forget(): void {
		if (this.#state.kind === 'running') this.cancel();
		this.#state = { kind: 'idle' };
	}

	/** @returns whether the engine was asked */
	run(sql: string): boolean {
		const asked = oneStatement(sql);
		if ('refusal' in asked) {
			this.#state = { kind: 'refused', ...asked };
			return false;
		}
		void this.#ask(sql);
		return true;
	}

	/** The engine cannot leave a statement half-way: its worker is ended, and the next question starts another. */
	cancel(): void {
		this.#turn++;
		this.#state = { kind: 'cancelled' };
		endEngine();
	}

	async #ask(sql: string): Promise<void> {
		const turn = ++this.#turn;
		this.#state = { kind: 'running' };
		try {
			const answer = await ask('sql', { sql });
			if (turn === this.#turn) this.#state = { kind: 'answered', answer };
		} catch (error) {
			if (turn !== this.#turn) return;
			const message = error instanceof Error ? error.message : String(error);
			this.#state = { kind: 'failed', code: problemCode(error), message };
		}
	}
}
