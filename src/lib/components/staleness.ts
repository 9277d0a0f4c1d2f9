import { getContext, setContext } from 'svelte';

/** Whether what is shown is not, or not yet, what was asked for. */
export interface Staleness {
	readonly isStale: boolean;
}

const key = Symbol('staleness');

export function setStaleness(staleness: Staleness): void {
	setContext(key, staleness);
}

/** Of the part of the page that a component stands in; what stands outside of any is what was asked for. */
export function staleness(): Staleness {
	return getContext<Staleness | undefined>(key) ?? { isStale: false };
}
