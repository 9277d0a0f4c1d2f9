import type { ProblemCode } from '#lib/database/engine-problem.ts';
import type { Progress } from '#lib/database/wasm.ts';
import type { QuestionName } from '#lib/questions/questions.ts';
import type { PublishedData } from './open-site-data.ts';

/** From the page to the worker. */
export interface Request {
	id: number;
	question: QuestionName;
	argument: unknown;
	/** Who asks: a later question of the same asker makes this one pointless. */
	asker: number | undefined;
	files: PublishedData;
	/** The engine is not to be loaded for it. */
	savesData: boolean;
}

/** From the worker to the page. */
export type Reply =
	| { kind: 'progress'; progress: Progress }
	/** What of an answer is there before the rest of it, by name. */
	| { kind: 'part'; id: number; part: object }
	/** All of it, or what its part lacks; `isOpen` when the engine has the data open. */
	| { kind: 'answer'; id: number; answer: unknown; isOpen: boolean }
	/** Another question of the same asker came before this one was answered. */
	| { kind: 'superseded'; id: number }
	/** It would have to load the engine, which it is not to do. */
	| { kind: 'engine-required'; id: number }
	| { kind: 'failure'; id: number; code: ProblemCode; message: string };
