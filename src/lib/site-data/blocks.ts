import type { PackedRows } from './packed-rows.ts';

// What pages are answered of is published beside the database in data blocks: JSON files of columns, cut by size, named by their
// content. One index lists them all.

/** Small tables, each read whole. */
export const tableKinds = [
	'regions',
	'units',
	'report-cells',
	'form-cells',
	'finding-cells',
	'rule-cells',
	'finding-kinds',
	'listed-findings',
	'resolved-findings',
	'rule-failures',
	'peer-ranges'
] as const;
export type TableKind = (typeof tableKinds)[number];

/** What single unit-years have: a page reads the blocks of those that it shows. */
export const unitYearKinds = ['profiles', 'changes', 'indicators', 'rule-runs'] as const;
export type UnitYearKind = (typeof unitYearKinds)[number];

export type BlockKind = TableKind | UnitYearKind | 'unit-years' | 'findings';

export interface BlockEntry {
	/** The beginning of the SHA-256 of its bytes. */
	hash: string;
	/** The place of its first row; of unit-years, for what single unit-years have. */
	first: number;
	/** Of blocks of unit-years, the year of all of them and the rank of the first unit. */
	year?: number;
	rank?: number;
}

/** All blocks of each kind, in order. */
export type BlockIndex = Readonly<Record<BlockKind, readonly BlockEntry[]>>;

/** The rows of a block by the name of their table: `rows` where it has one. */
export type Block = Readonly<Record<string, PackedRows>>;

/** Digits of a hash that tell any two files apart, and a whole one from one that was cut. */
export const hashDigits = 16;

export function blockFile(kind: BlockKind, number: number, { hash }: BlockEntry): string {
	return `${kind}-${number}.${hash}.json`;
}

export function indexFile(hash: string): string {
	return `index.${hash}.json`;
}

/** The number of the last block that begins at or before a place. */
export function blockAt(entries: readonly BlockEntry[], place: number): number {
	let [low, high] = [0, entries.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (entries[middle]!.first <= place) low = middle;
		else high = middle - 1;
	}
	return low;
}
