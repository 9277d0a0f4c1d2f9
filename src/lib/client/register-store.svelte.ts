import {
	byFingerprint,
	InvalidRegister,
	readRegister,
	writeRegister,
	type RegisterEntry
} from '#lib/domain/register.ts';

const key = 'budget-performance-atlas register 1';
const unitSeparator = '\u001f';
const recordSeparator = '\u001e';

/** What an auditor decided about findings, kept in this browser; where it may keep nothing, on this page only. */
export class RegisterStore {
	#entries = $state.raw<ReadonlyMap<string, RegisterEntry>>(byFingerprint([]));
	#kept = $state(true);
	/** What another version or program wrote there is not ours to overwrite. */
	#isForeign = false;

	get entries(): ReadonlyMap<string, RegisterEntry> {
		return this.#entries;
	}

	/** False when the browser forbids storage, or has no room. */
	get kept(): boolean {
		return this.#kept;
	}

	/** Statuses in the form in which questions take them. */
	get local(): string {
		return [...this.#entries.values()]
			.map(({ fingerprint, status }) => `${fingerprint}${unitSeparator}${status}`)
			.join(recordSeparator);
	}

	load(): void {
		this.#set(this.#latest());
	}

	decide(entry: RegisterEntry): void {
		this.#set([...this.#latestBut(entry.fingerprint), entry]);
		this.#keep();
	}

	/**
	 * Decides many at once.
	 * @returns takes it back: each stands again as it stood before, but for what was decided otherwise since
	 */
	decideAll(entries: readonly RegisterEntry[]): () => void {
		const latest = this.#latest();
		const before = byFingerprint(latest);
		const made = byFingerprint(entries);
		this.#set([...latest, ...entries]);
		this.#keep();
		return () => {
			const isOurs = ({ fingerprint, status, reason, note }: RegisterEntry) => {
				const entry = made.get(fingerprint);
				return entry?.status === status && entry.reason === reason && note === undefined;
			};
			const restored = this.#latest().flatMap((entry) =>
				isOurs(entry) ? (before.get(entry.fingerprint) ?? []) : entry
			);
			this.#set(restored);
			this.#keep();
		};
	}

	withdraw(fingerprint: string): void {
		this.#set(this.#latestBut(fingerprint));
		this.#keep();
	}

	/**
	 * Takes the decisions of a register file in; a decision of the file stands before one made here.
	 * @returns how many it holds
	 * @throws InvalidRegister, and nothing is changed
	 */
	import(text: string, name: string): number {
		const { entries } = readRegister(text, name);
		this.#set([...this.#latest(), ...entries]);
		this.#keep();
		return entries.length;
	}

	export(): string {
		return writeRegister([...this.#entries.values()]);
	}

	/** What the browser keeps now, decisions made in another tab among them; those of this page where it keeps none. */
	#latest(): RegisterEntry[] {
		const ours = [...this.#entries.values()];
		if (!this.#kept) return ours;
		try {
			const text = localStorage.getItem(key);
			return text === null ? ours : readRegister(text, 'localStorage').entries;
		} catch (error) {
			console.error(error);
			this.#isForeign = error instanceof InvalidRegister;
			this.#kept = false;
			return ours;
		}
	}

	#latestBut(fingerprint: string): RegisterEntry[] {
		return this.#latest().filter((entry) => entry.fingerprint !== fingerprint);
	}

	#set(entries: readonly RegisterEntry[]): void {
		this.#entries = byFingerprint(entries);
	}

	#keep(): void {
		if (this.#isForeign) return;
		try {
			localStorage.setItem(key, this.export());
			this.#kept = true;
		} catch {
			this.#kept = false;
		}
	}
}
