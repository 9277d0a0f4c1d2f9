import * as z from 'zod';
import vocabulary from '#data/reference/vocabulary.json' with { type: 'json' };
import { foldHeading, type ColumnMeaning } from './vocabulary.ts';

const meanings = Object.keys(vocabulary.columns) as [ColumnMeaning, ...ColumnMeaning[]];

/** What a taught column is: a meaning of the vocabulary, or `nothing` for a column that holds no figures. */
export const taughtRoleSchema = z.enum([...meanings, 'nothing']);
export type TaughtRole = z.infer<typeof taughtRoleSchema>;

/**
 * A form that a person taught: the words of its heading and what each of its columns means. A document whose heading prints the same
 * words is read so, before anything is guessed; one whose cells contradict it is read without it.
 */
export const layoutSchema = z.strictObject({
	$schema: z.string().optional(),
	name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,80}$/u),
	/** The heading of every column from the left, folded; a heading over several columns stands once. */
	heading: z.array(z.string().min(1)).min(2),
	/** The meaning of each of these, in their order. */
	roles: z.array(taughtRoleSchema).min(2),
	/** Why, for whoever reads the file later. */
	note: z.string().optional()
});
export type Layout = z.infer<typeof layoutSchema>;

/**
 * Reads one layout file.
 * @throws Error that names the file and the place where it breaks the schema
 */
export function readLayout(text: string, file: string): Layout {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		throw new Error(`${file}: no JSON: ${(error as Error).message}`, { cause: error });
	}
	const read = layoutSchema.safeParse(json);
	if (!read.success) {
		const [issue] = read.error.issues;
		throw new Error(
			`${file}: ${issue?.path.join('.') || 'layout'}: ${issue?.message ?? 'no layout'}`
		);
	}
	if (read.data.heading.length !== read.data.roles.length)
		throw new Error(
			`${file}: roles: ${read.data.roles.length} roles for ${read.data.heading.length} headings`
		);
	return read.data;
}

/** The words of a heading as a layout holds them: folded, each cell once. */
export const headingWords = (headings: readonly string[]): { words: string[]; at: number[] } => {
	const words: string[] = [];
	const at: number[] = [];
	headings.forEach((heading, i) => {
		if (heading === '' || heading === headings[i - 1]) return;
		words.push(foldHeading(heading));
		at.push(i);
	});
	return { words, at };
};

/** The columns that a taught layout gives a heading, and the layout's name; null when none is of this heading. */
export function taughtColumns(
	headings: readonly string[],
	layouts: readonly Layout[]
): { name: string; columns: Map<ColumnMeaning, number>; ignored: number[] } | null {
	if (layouts.length === 0) return null;
	const { words, at } = headingWords(headings);
	const layout = layouts.find(
		({ heading }) =>
			heading.length === words.length && heading.every((word, i) => foldHeading(word) === words[i])
	);
	if (layout === undefined) return null;
	const columns = new Map<ColumnMeaning, number>();
	const ignored: number[] = [];
	layout.roles.forEach((role, i) => {
		const column = at[i] ?? 0;
		if (role === 'nothing') ignored.push(column);
		else if (!columns.has(role)) columns.set(role, column);
	});
	return { name: layout.name, columns, ignored };
}
