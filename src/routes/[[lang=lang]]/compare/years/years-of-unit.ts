import type { yearsPage } from '#lib/questions/years-page.ts';

/** All that the page of one unit's years shows. */
export type YearsOfUnit = NonNullable<Awaited<ReturnType<typeof yearsPage>>>;
