import type { Tray, TrayColumn } from '#lib/components/page-context.ts';
import { columnKey } from '#lib/filters/column-key.ts';
import { maxColumns } from '#lib/filters/comparison.ts';

const key = 'budget-performance-atlas tray 1';

/** What a reader sets aside to compare: it follows through the pages of one tab, and is gone with it. */
export class CompareTray implements Tray {
	#columns = $state.raw<readonly TrayColumn[]>([]);

	get columns(): readonly TrayColumn[] {
		return this.#columns;
	}

	get isFull(): boolean {
		return this.#columns.length >= maxColumns;
	}

	has(column: Pick<TrayColumn, 'unitId' | 'year'>): boolean {
		return this.#columns.some((one) => columnKey(one) === columnKey(column));
	}

	/** What another version or program wrote there is no tray. */
	load(): void {
		try {
			const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
			this.#columns = Array.isArray(found) ? found.filter(isColumn).slice(0, maxColumns) : [];
		} catch {
			this.#columns = [];
		}
	}

	/** Takes a column in, or out where it is in; a full tray takes no more. */
	toggle(column: TrayColumn): void {
		const others = this.#columns.filter((one) => columnKey(one) !== columnKey(column));
		if (others.length === this.#columns.length && this.isFull) return;
		this.#set(others.length < this.#columns.length ? others : [...others, column]);
	}

	clear(): void {
		this.#set([]);
	}

	/** Where the browser keeps nothing, the tray lasts as long as the page. */
	#set(columns: readonly TrayColumn[]): void {
		this.#columns = columns;
		try {
			sessionStorage.setItem(key, JSON.stringify(columns));
		} catch {
			return;
		}
	}
}

function isColumn(value: unknown): value is TrayColumn {
	const { unitId, unit, year } = (value ?? {}) as Partial<Record<keyof TrayColumn, unknown>>;
	return typeof unitId === 'string' && typeof unit === 'string' && Number.isInteger(year);
}
