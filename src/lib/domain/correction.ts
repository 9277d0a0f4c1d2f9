import * as z from 'zod';
import { formKindSchema, type ReportRecord } from './record.ts';

/**
 * A declared fix to what a document prints: which figure, what it prints, what is right, why, and who says so.
 * `field` is the name of the value in the record, such as `wan`, `value`, `percent`, `score`, `low`.
 */
export const correctionSchema = z.strictObject({
	$schema: z.string().optional(),
	/** Path of the record below data/reports, without .json. */
	report: z.string(),
	form: formKindSchema,
	/** Where a report has several forms of the kind. */
	programme: z.string().optional(),
	/** What of the figure's place has to agree; what is left out agrees with anything. */
	place: z.strictObject({
		row: z.string().optional(),
		column: z.string().optional(),
		section: z.string().optional(),
		line: z.int().positive().optional()
	}),
	field: z.string(),
	printed: z.string(),
	corrected: z.string().nullable(),
	reason: z.string().min(1),
	by: z.string().min(1)
});
export type Correction = z.infer<typeof correctionSchema>;

/** A correction that does not fit the record: no figure, or more than one, prints what it says. */
export class UnfitCorrection extends Error {}

/**
 * The record with one figure corrected. The print stays; the figure becomes `repaired` on the ground of the correction.
 * @throws UnfitCorrection unless exactly one figure matches
 */
export function applyCorrection(record: ReportRecord, correction: Correction): ReportRecord {
	const forms = record.forms
		.map((form, index) => ({ form, index }))
		.filter(
			({ form }) =>
				form.form === correction.form &&
				(correction.programme === undefined || form.programme === correction.programme)
		);
	const paths = forms.flatMap(({ form, index }) =>
		matchingFacts(form, correction).map((path) => ['forms', String(index), ...path])
	);
	const [path, ...others] = paths;
	if (path === undefined) throw new UnfitCorrection(`no figure prints ${correction.printed} there`);
	if (others.length > 0)
		throw new UnfitCorrection(`${paths.length} figures print ${correction.printed} there`);
	const basis = `${correction.reason} (${correction.by})`;
	const fix = { [correction.field]: correction.corrected, status: 'repaired', basis };
	return replaced(record, path, fix) as ReportRecord;
}

/** Paths of the figures inside a value that agree with the correction. */
function matchingFacts(value: unknown, correction: Correction): string[][] {
	if (typeof value !== 'object' || value === null) return [];
	if (agrees(value as Record<string, unknown>, correction)) return [[]];
	return Object.entries(value).flatMap(([key, inner]) =>
		matchingFacts(inner, correction).map((path) => [key, ...path])
	);
}

function agrees(value: Record<string, unknown>, correction: Correction): boolean {
	if (value['raw'] !== correction.printed || !(correction.field in value)) return false;
	const place = (value['place'] ?? {}) as Record<string, unknown>;
	return Object.entries(correction.place).every(([key, wanted]) => place[key] === wanted);
}

/** A copy of the value in which what stands at the path has other fields. */
function replaced(value: unknown, path: readonly string[], fields: object): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return { ...(value as object), ...fields };
	if (Array.isArray(value))
		return value.map((item, index) =>
			String(index) === key ? replaced(item, rest, fields) : item
		);
	const object = value as Record<string, unknown>;
	return { ...object, [key]: replaced(object[key], rest, fields) };
}
