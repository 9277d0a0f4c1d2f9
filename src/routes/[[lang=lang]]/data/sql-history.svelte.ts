const key = 'budget-performance-atlas sql 1';
const most = 20;

/** Questions that ran, the latest first, kept in this browser; where it may keep nothing, on this page only. */
export class SqlHistory {
	#list = $state.raw<readonly string[]>([]);
	#kept = $state(true);

	get list(): readonly string[] {
		return this.#list;
	}

	/** False when the browser forbids storage, or has no room. */
	get kept(): boolean {
		return this.#kept;
	}

	load(): void {
		try {
			const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
			if (!Array.isArray(found)) return;
			const texts = found.filter((sql) => typeof sql === 'string');
			this.#list = texts.filter((sql, place) => texts.indexOf(sql) === place).slice(0, most);
		} catch {
			this.#kept = false;
		}
	}

	add(sql: string): void {
		this.#list = [sql, ...this.#list.filter((earlier) => earlier !== sql)].slice(0, most);
		this.#keep();
	}

	clear(): void {
		this.#list = [];
		this.#keep();
	}

	#keep(): void {
		try {
			localStorage.setItem(key, JSON.stringify(this.#list));
			this.#kept = true;
		} catch {
			this.#kept = false;
		}
	}
}
