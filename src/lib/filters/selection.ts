/** What a person chose, dimension by dimension. An empty list is no restriction, and is the default. */
export type Selection<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** The values that can be chosen, dimension by dimension; null where there are too many to list, and any that could be one is kept. */
export type Choices<Name extends string> = Readonly<Record<Name, readonly string[] | null>>;

/** A part of an address that was not understood, and so was left out. */
export interface Dropped {
	name: string;
	value: string;
}

export function nothingSelected<Name extends string>(names: readonly Name[]): Selection<Name> {
	return Object.fromEntries(names.map((name) => [name, []])) as unknown as Selection<Name>;
}

export function isSelected<Name extends string>(selection: Selection<Name>): boolean {
	return Object.values<readonly string[]>(selection).some((values) => values.length > 0);
}
