import { getContext, setContext } from 'svelte';

/** A statement that the engine ran, with what was bound to it. */
export interface RunStatement {
	sql: string;
	parameters: Readonly<Record<string, string | null>>;
	/** Rows that it gave. */
	rows: number;
}

/** How a page computes again what its charts draw: the engine is not the charts' business. */
export interface Recomputation {
	defines(chart: string): boolean;
	/** @param hear is told what is being loaded, in words */
	run(
		chart: string,
		hear: (text: string) => void
	): Promise<{ rows: readonly unknown[]; statements: readonly RunStatement[] }>;
	/** Why it did not come about, in words. */
	reason(error: unknown): string;
}

const key = Symbol('recomputation');

export function setRecomputation(recomputation: Recomputation): void {
	setContext(key, recomputation);
}

/** Undefined on a page whose charts draw nothing of the published data. */
export function recomputation(): Recomputation | undefined {
	return getContext<Recomputation | undefined>(key);
}
