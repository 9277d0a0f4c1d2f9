import type { ProblemCode } from '#lib/database/engine-problem.ts';
import type { DataFiles, Progress } from '#lib/database/wasm.ts';
import type { QuestionName } from './questions.ts';

/** From the page to the worker. */
export interface Request {
	id: number;
	question: QuestionName;
	argument: unknown;
	/** Who asks: a later question of the same asker makes this one pointless. */
	asker: number | undefined;
	files: DataFiles;
}

/** From the worker to the page. */
export type Reply =
	| { kind: 'progress'; progress: Progress }
	/** What of an answer is there before the rest of it, by name. */
	| { kind: 'part'; id: number; part: object }
	/** All of it, or what its part lacks. */
	| { kind: 'answer'; id: number; answer: unknown }
	/** Another question of the same asker came before this one was answered. */
	| { kind: 'overtaken'; id: number }
	| { kind: 'failure'; id: number; code: ProblemCode; message: string };
