/** Milliseconds. Most answers come before: a page that flickers at each choice is hard to read. */
const moment = 150;

/** Whether a condition has held for a moment. For use while a component is made. */
export class DelayedFlag {
	#holds = $state(false);

	constructor(condition: () => boolean) {
		// what it is worked out of may change while it holds
		const isTrue = $derived(condition());
		$effect(() => {
			if (!isTrue) return;
			const timer = setTimeout(() => (this.#holds = true), moment);
			return () => {
				clearTimeout(timer);
				this.#holds = false;
			};
		});
	}

	get current(): boolean {
		return this.#holds;
	}
}
