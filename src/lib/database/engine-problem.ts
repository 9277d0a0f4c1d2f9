/** Why the engine does not answer: each has words of its own for the reader. */
export const problemCodes = [
	'no-wasm',
	'no-worker',
	'engine-unreachable',
	'engine-differs',
	'data-unreachable',
	'data-differs',
	'data-newer',
	'memory',
	'crashed',
	/** A question changed how the engine answers. */
	'altered',
	'failed'
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A failure whose cause is known. */
export class EngineProblem extends Error {
	readonly code: ProblemCode;

	constructor(code: ProblemCode, message: string = code) {
		super(message);
		this.name = 'EngineProblem';
		this.code = code;
	}
}

/** The cause of any failure, as far as it can be told. */
export function problemCode(error: unknown): ProblemCode {
	if (error instanceof EngineProblem) return error.code;
	if (!(error instanceof Error)) return 'failed';
	if (/out of memory|memory allocation|could not allocate/i.test(error.message)) return 'memory';
	return isBreakdown(error) ? 'crashed' : 'failed';
}

/**
 * The engine itself broke, and did not merely refuse a statement: WebAssembly traps leave its memory in an unknown state,
 * so that no later answer of it may be shown.
 */
export function isBreakdown(error: unknown): boolean {
	// of data that could not be read to their end nothing is known either: the next question opens them again
	if (error instanceof EngineProblem) return /^(crashed|altered|data-.*)$/.test(error.code);
	return (
		error instanceof Error &&
		['RuntimeError', 'RangeError', 'CompileError', 'LinkError'].includes(error.name)
	);
}
