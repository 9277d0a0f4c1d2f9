import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { hasKnownEnding } from '#lib/ingest/attachments.ts';

/** A defect that a document prints, as somebody who read it says. */
const defectSchema = z.object({
	about: z.string().optional(),
	/** The rules of which one has to raise it; none when there is no rule for it yet. */
	rules: z.array(z.string()),
	certainty: z.enum(['certain', 'arguable']).optional(),
	/** The numbers that it rests on, as printed: a defect whose figures were not read is not the rules' miss. */
	figures: z.array(z.string()).optional()
});
/** A finding that would be wrong of this document. */
const notDefectSchema = z.object({
	rule: z.string(),
	about: z.string().optional(),
	certainty: z.enum(['certain', 'arguable']).optional()
});
const labelSchema = z.object({
	defects: z.array(defectSchema),
	notDefects: z.array(notDefectSchema).optional(),
	/** Every defect that the document prints is labelled, so that any other severe finding is wrong. */
	complete: z.boolean().optional()
});
/** The shape that cases of rules have: what must be raised, and what must not. */
const caseSchema = z.object({
	must: z.array(z.object({ rule: z.string(), about: z.string().optional() })),
	mustNot: z.array(notDefectSchema)
});

export type AuditLabels = z.infer<typeof labelSchema>;
export type LabelledDefect = z.infer<typeof defectSchema>;

export interface LabelledDocument {
	/** Its path below the folder. */
	name: string;
	files: string[];
	labels: AuditLabels;
}

/**
 * The labelled documents of a folder: `NAME.defects.json` beside `NAME.*`, or a folder with `expected.json` and `input.*`.
 * @throws Error that names the file when a label is not of one of the two shapes, or when the folder has none
 */
export function labelledDocuments(folder: string): LabelledDocument[] {
	if (!existsSync(folder)) throw new Error(`${folder}: no such folder`);
	const labels = globSync('**/{expected.json,*.defects.json}', { cwd: folder }).sort();
	const found = labels.flatMap((label) => documentOf(folder, label));
	if (found.length === 0)
		throw new Error(`${folder}: no NAME.defects.json and no expected.json with must and mustNot`);
	return found;
}

function documentOf(folder: string, label: string): LabelledDocument | [] {
	const file = join(folder, label);
	const own = label.endsWith('.defects.json');
	const text = JSON.parse(readFileSync(file, 'utf8')) as unknown;
	const read = own ? labelSchema.safeParse(text) : caseSchema.safeParse(text);
	if (!read.success) {
		// an expected.json of another kind of case is none of ours
		if (!own) return [];
		const [issue] = read.error.issues;
		throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a label'}`);
	}
	const pattern = own ? `${label.slice(0, -'.defects.json'.length)}.*` : `${dirname(label)}/input*`;
	const files = globSync(pattern, { cwd: folder })
		.filter((name) => hasKnownEnding(name) && !name.endsWith('.json'))
		.sort();
	if (files.length === 0) throw new Error(`${file}: no document beside it`);
	return {
		name: own ? label.slice(0, -'.defects.json'.length) : dirname(label),
		files: files.map((name) => join(folder, name)),
		labels: 'must' in read.data ? ofCase(read.data) : read.data
	};
}

function ofCase({ must, mustNot }: z.infer<typeof caseSchema>): AuditLabels {
	return {
		defects: must.map(({ rule, ...defect }) => ({ ...defect, rules: [rule] })),
		notDefects: mustNot
	};
}
