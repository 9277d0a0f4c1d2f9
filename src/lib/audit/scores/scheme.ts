import schemes from '#data/reference/score-schemes.json' with { type: 'json' };

/** How a template turns scores into grades. */
export interface ScoreScheme {
	id: string;
	name: { zh: string; en: string };
	/** Full marks of a form that prints none. */
	full: number;
	/** From the best to the worst; each holds from so many per cent of the full marks. */
	grades: readonly { grade: string; from: number }[];
	/** Per cent of the weights that must be computable for a recomputed grade. */
	leastRecomputed: number;
}

/**
 * The schemes of a file.
 * @throws Error that names file, place and reason
 */
export function readSchemes(
	file: { schemes: readonly ScoreScheme[] },
	name: string
): readonly ScoreScheme[] {
	for (const [at, { full, grades, leastRecomputed }] of file.schemes.entries()) {
		const refuse = (place: string, reason: string) =>
			new Error(`${name}: schemes.${at}.${place}: ${reason}`);
		if (!(full > 0)) throw refuse('full', 'full marks are more than 0');
		if (!(leastRecomputed >= 0 && leastRecomputed <= 100))
			throw refuse('leastRecomputed', '0 to 100 is possible');
		if (!grades.every(({ from }, place) => place === 0 || from < grades[place - 1]!.from))
			throw refuse('grades', 'grades go down');
		if (grades.at(-1)?.from !== 0) throw refuse('grades', 'the last grade holds from 0');
	}
	return file.schemes;
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
