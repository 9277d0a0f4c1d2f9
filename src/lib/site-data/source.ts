import { type ColumnTable, table } from 'arquero';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import {
	type Block,
	blockAt,
	blockFile,
	type BlockIndex,
	type BlockKind,
	type TableKind,
	type UnitYearKind
} from './blocks.ts';
import { noUnitYears } from './columns.ts';
import { type PackedRows, unpackRows } from './packed-rows.ts';

/** Reads the text of a file of the site data, in Node or in the browser. */
export type ReadFile = (file: string) => Promise<string>;

/** Blocks that are remembered: a page of findings reads fifty at most. */
const maxBlocks = 256;

/** Where a unit-year stands among all, year by year. */
export interface UnitYearPlace {
	unitId: string;
	year: number;
	place: number;
}

/** The data blocks of one publication: the source of every answer that needs no engine. Blocks are read when they are asked for. */
export class SiteData {
	readonly #index: BlockIndex;
	readonly #read: ReadFile;
	#blocks = new Map<string, Promise<Block>>();
	#check: () => void = () => undefined;
	#tables = new Map<string, Promise<unknown>>();

	constructor(index: BlockIndex, read: ReadFile) {
		this.#index = index;
		this.#read = read;
	}

	static async open(index: string, read: ReadFile): Promise<SiteData> {
		return new SiteData(JSON.parse(await read(index)) as BlockIndex, read);
	}

	/** The same data for one question, which ends at its next read when it is no longer wanted: `check` throws then. */
	guarded(check: () => void): SiteData {
		const guarded = new SiteData(this.#index, this.#read);
		guarded.#check = check;
		guarded.#blocks = this.#blocks;
		guarded.#tables = this.#tables;
		return guarded;
	}

	/** All rows of a small table, in its order; not to be changed. */
	rows<Row extends object>(kind: TableKind): Promise<readonly Row[]> {
		return this.#once(kind, async () => {
			const blocks = await this.#all(kind, this.#index[kind].keys());
			return blocks.flatMap(({ rows }) => unpackRows<Row>(rows!));
		});
	}

	/** A table of at least the unit-years that a filter chooses, unit by unit, year by year, with the place of each. */
	async unitYears({ year, unit }: Pick<ScopeFilter, 'year' | 'unit'>): Promise<ColumnTable> {
		const entries = this.#index['unit-years'];
		const ofYears = [...entries.keys()].filter(
			(number) => year.length === 0 || year.includes(String(entries[number]!.year))
		);
		const numbers = unit.length === 0 ? ofYears : await this.#withUnits(ofYears, unit);
		return this.#once(`unit-years ${numbers.join()}`, async () => {
			const blocks = await this.#all('unit-years', numbers);
			const [first, ...others] = blocks.map(({ rows }, at) =>
				placed(rows!, entries[numbers[at]!]!.first)
			);
			if (first === undefined) return placed(noUnitYears, 0);
			return first
				.concat(...others)
				.orderby('rank', 'year')
				.reify();
		});
	}

	/** Of some blocks of unit-years those in which some units may stand: a block of many units of one year begins at a rank. */
	async #withUnits(numbers: readonly number[], unit: readonly string[]): Promise<number[]> {
		const units = await this.rows<{ unitId: string; rank: number }>('units');
		const ranks = units.filter(({ unitId }) => unit.includes(unitId)).map(({ rank }) => rank);
		const entries = this.#index['unit-years'];
		return numbers.filter((number) => {
			const { rank: from, year } = entries[number]!;
			const next = entries[number + 1];
			const to = next?.year === year ? next!.rank! : Infinity;
			return ranks.some((rank) => rank >= from! && rank < to);
		});
	}

	/** What a kind of block holds of some unit-years, by table, in their order. */
	async ofUnitYears(
		kind: UnitYearKind,
		places: readonly UnitYearPlace[]
	): Promise<Readonly<Record<string, Row[]>>> {
		const entries = this.#index[kind];
		const numbers = [...new Set(places.map(({ place }) => blockAt(entries, place)))];
		const blocks = entries.length === 0 ? [] : await this.#all(kind, numbers);
		const names = Object.keys(blocks[0] ?? {});
		return Object.fromEntries(
			names.map((name) => {
				const own = new Map<string, Row[]>(places.map((place) => [keyOf(place), []]));
				for (const block of blocks)
					for (const row of unpackRows<Row>(block[name]!)) own.get(keyOf(row))?.push(row);
				return [name, [...own.values()].flat()];
			})
		);
	}

	/** The rows of findings at some places of the whole list, in their order. */
	async findingsAt<Row extends object>(places: readonly number[]): Promise<Row[]> {
		const entries = this.#index.findings;
		const numbers = [...new Set(places.map((place) => blockAt(entries, place)))];
		const blocks = await this.#all('findings', numbers);
		const rows = new Map(numbers.map((number, at) => [number, unpackRows<Row>(blocks[at]!.rows!)]));
		return places.map((place) => {
			const number = blockAt(entries, place);
			return rows.get(number)![place - entries[number]!.first]!;
		});
	}

	#all(kind: BlockKind, numbers: Iterable<number>): Promise<Block[]> {
		return Promise.all([...numbers].map((number) => this.#block(kind, number)));
	}

	/** A block that could not be had is asked for again the next time. */
	#block(kind: BlockKind, number: number): Promise<Block> {
		this.#check();
		const file = blockFile(kind, number, this.#index[kind][number]!);
		const known = this.#blocks.get(file);
		const block = known ?? this.#read(file).then((text) => JSON.parse(text) as Block);
		if (known === undefined) block.catch(() => this.#blocks.delete(file));
		// the one asked last stands last
		this.#blocks.delete(file);
		this.#blocks.set(file, block);
		for (const oldest of [...this.#blocks.keys()].slice(0, -maxBlocks)) this.#blocks.delete(oldest);
		return block;
	}

	/** What is made of blocks is made once, and again where it failed. */
	#once<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
		const known = this.#tables.get(name) as Promise<Made> | undefined;
		if (known !== undefined) return known;
		const made = make();
		this.#tables.set(name, made);
		made.catch(() => this.#tables.delete(name));
		// choices of years come and go
		const years = [...this.#tables.keys()].filter((one) => one.startsWith('unit-years'));
		for (const oldest of years.slice(0, -maxTables)) this.#tables.delete(oldest);
		return made;
	}
}

/** Tables of chosen years that are remembered. */
const maxTables = 4;

interface Row {
	unitId: string;
	year: number;
}

const keyOf = ({ unitId, year }: Row) => `${unitId}\n${year}`;

function placed(rows: PackedRows, first: number): ColumnTable {
	const place = (rows['rank'] ?? []).map((_, index) => first + index);
	return table({ ...rows, place });
}
