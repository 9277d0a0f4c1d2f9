/** Numbers that look random and are the same for the same seed (xorshift). */
export class Random {
	#state: number;

	constructor(seed: number) {
		// zero would stay zero
		this.#state = (seed | 0) === 0 ? 0x9e3779b9 : seed | 0;
	}

	/** A whole number from `low` to `high`, both included. */
	whole(low: number, high: number): number {
		let state = this.#state;
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		this.#state = state;
		return low + ((state >>> 0) % (high - low + 1));
	}

	pick<Item>(items: readonly Item[]): Item {
		const item = items[this.whole(0, items.length - 1)];
		if (item === undefined) throw new Error('nothing to pick from');
		return item;
	}
}
