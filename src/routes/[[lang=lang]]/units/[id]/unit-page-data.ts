import type { unitPage } from '#lib/questions/unit-page.ts';

/** All that the page of one unit shows. */
export type UnitPageData = NonNullable<Awaited<ReturnType<typeof unitPage>>>;

/** Its rows of one year: the years beside each other are another picture. */
export function ofYear<Row extends { year: number }>(rows: readonly Row[], year: number): Row[] {
	return rows.filter((row) => row.year === year);
}
