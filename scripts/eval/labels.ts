import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as z from 'zod';

const figure = z.union([z.number(), z.string()]).nullish();
const text = z.string().nullish();

/** What a person wrote down about a document: `NAME.expected.json` beside `NAME.docx`. scripts/eval/README.md explains the shape. */
export const labelsSchema = z.object({
	unit: text,
	year: z.number().nullish(),
	doc_type: z.string().default(''),
	money_unit: z.enum(['元', '千元', '万元', '亿元']).nullish(),
	staffing: z.object({ established: figure, actual: figure, stated_control_rate: text }).nullish(),
	budget: z
		.array(
			z.object({
				line: z.string(),
				initial: figure,
				revised: figure,
				executed: figure,
				weight: figure,
				stated_rate: text,
				score: figure
			})
		)
		.default([]),
	indicators: z
		.array(
			z.object({
				level1: text,
				level2: text,
				level3: z
					.string()
					.nullish()
					.transform((name) => name ?? ''),
				target: text,
				actual: text,
				weight: figure,
				score: figure
			})
		)
		.default([]),
	total_score: figure,
	must_not_keep: z.array(z.string()).default([])
});
export type Labels = z.infer<typeof labelsSchema>;

export interface LabelledDocument {
	name: string;
	file: string;
	labels: Labels;
}

/**
 * The documents of a folder that have labels, in the order of their names.
 * @throws Error that names the file, and the place in it, of labels that are broken or stand beside no document
 */
export function labelledDocuments(folder: string): LabelledDocument[] {
	const files = readdirSync(folder).sort();
	const ending = '.expected.json';
	return files
		.filter((file) => file.endsWith(ending))
		.map((file) => {
			const name = file.slice(0, -ending.length);
			const document = files.find(
				(other) => other !== file && other.slice(0, -extname(other).length) === name
			);
			if (document === undefined) throw new Error(`${join(folder, file)}: no document beside it`);
			return { name, file: join(folder, document), labels: readLabels(join(folder, file)) };
		});
}

function readLabels(file: string): Labels {
	if (!existsSync(file)) throw new Error(`${file}: there is no such file`);
	let json: unknown;
	try {
		json = JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		throw new Error(`${file}: no JSON: ${(error as Error).message}`, { cause: error });
	}
	const read = labelsSchema.safeParse(json);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'no labels'}`);
}
