import schemes from '#data/reference/score-schemes.json' with { type: 'json' };
// the small build of the library: pages ask for it
import * as z from 'zod/mini';

// pages forbid the making of functions from texts, and the library would try whether it may
if ('document' in globalThis) z.config({ jitless: true });

const percent = z.number().check(z.gte(0), z.lte(100));
const schemeSchema = z.strictObject({
	id: z.string().check(z.minLength(1)),
	name: z.strictObject({ zh: z.string(), en: z.string() }),
	/** Full marks of a form that prints none. */
	full: z.number().check(z.gt(0)),
	/** From the best to the worst; each holds from so many per cent of the full marks. */
	grades: z.array(z.strictObject({ grade: z.string(), from: percent })).check(
		z.minLength(2),
		z.refine(
			(grades) => grades.every(({ from }, at) => at === 0 || from < grades[at - 1]!.from),
			'grades go down'
		),
		z.refine((grades) => grades.at(-1)?.from === 0, 'the last grade holds from 0')
	),
	/** Per cent of the weights that must be computable for a recomputed grade. */
	leastRecomputed: percent
});
const fileSchema = z.strictObject({ schemes: z.array(schemeSchema).check(z.minLength(1)) });

/** How a template turns scores into grades. */
export type ScoreScheme = z.infer<typeof schemeSchema>;

/**
 * The schemes of a file.
 * @throws Error that names file, place and reason
 */
export function readSchemes(value: unknown, name: string): ScoreScheme[] {
	const parsed = fileSchema.safeParse(value);
	if (parsed.success) return parsed.data.schemes;
	const [issue] = parsed.error.issues;
	throw new Error(`${name}: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The scheme of the templates that are known today; further ones stand in the same file. */
export const nationalScheme: ScoreScheme = readSchemes(
	schemes,
	'data/reference/score-schemes.json'
)[0]!;

/** The grade of so many per cent of the full marks. */
export function gradeOf(percentOfFull: number, { grades }: ScoreScheme): string {
	const found = grades.find(({ from }) => percentOfFull >= from);
	return (found ?? grades.at(-1)!).grade;
}
