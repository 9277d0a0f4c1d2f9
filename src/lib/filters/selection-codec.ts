import type { Choices, Dropped, Selection } from './selection.ts';

/**
 * Reads a selection from an address. Values that cannot be chosen are dropped and reported, the others are kept,
 * in the order of the choices and each once.
 */
export function readSelection<Name extends string>(
	names: readonly Name[],
	parameters: URLSearchParams,
	choices: Choices<Name>
): { selection: Selection<Name>; dropped: Dropped[] } {
	const dropped: Dropped[] = [];
	const entries = names.map((name) => {
		const asked = new Set(parameters.getAll(name).flatMap(parts));
		const known = choices[name] ?? [...asked].filter((value) => keyShape.test(value)).sort();
		for (const value of asked) if (!known.includes(value)) dropped.push({ name, value });
		return [name, known.filter((value) => asked.has(value))] as const;
	});
	return { selection: Object.fromEntries(entries) as unknown as Selection<Name>, dropped };
}

/**
 * Writes a selection into an address: one parameter a dimension, defaults left out.
 * Parameters that are no dimension of it stay as they are.
 */
export function writeSelection<Name extends string>(
	names: readonly Name[],
	selection: Selection<Name>,
	base: URLSearchParams = new URLSearchParams()
): URLSearchParams {
	const written = new URLSearchParams(base);
	for (const name of names) {
		written.delete(name);
		const values = selection[name];
		if (values.length > 0) written.set(name, values.map(escaped).join(','));
	}
	return written;
}

/** What the key of a unit looks like. */
const keyShape = /^[\w-]{1,200}$/;

/** The values of a selection in the order of the choices. */
export function inOrder<Name extends string>(
	names: readonly Name[],
	selection: Selection<Name>,
	choices: Choices<Name>
): Selection<Name> {
	return Object.fromEntries(
		names.map((name) => {
			const known = choices[name] ?? [...selection[name]].sort();
			return [name, known.filter((value) => selection[name].includes(value))];
		})
	) as unknown as Selection<Name>;
}

/** A comma inside a value would end it; a backslash keeps it. */
function escaped(value: string): string {
	return value.replace(/[\\,]/g, '\\$&');
}

function parts(text: string): string[] {
	const found = text.match(/(?:\\.|[^\\,])+/gs) ?? [];
	return found.map((part) => part.replace(/\\(.)/gs, '$1'));
}
