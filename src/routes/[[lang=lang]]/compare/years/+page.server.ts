import { unitYearsMatching } from '#lib/answers/unit-years.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { questions } from '#lib/questions/questions.ts';
import { atlas } from '#lib/server/atlas.ts';
import type { PageServerLoad } from './$types';

/** More units than this are found by typing. */
const maxListed = 24;

interface ListedUnit {
	unitId: string;
	unit: string;
	years: number;
}

export const load: PageServerLoad = async () => {
	const data = await atlas.data();
	const unitYears = await unitYearsMatching(data, wholeScope);
	const units = unitYears
		.groupby('unitId', 'unit', 'rank')
		.rollup({ years: 'sum(d.evaluated ? 1 : 0)' })
		.orderby('rank')
		.objects() as ListedUnit[];
	const longest = units.reduce<ListedUnit | undefined>(
		(best, unit) => (best === undefined || unit.years > best.years ? unit : best),
		undefined
	);
	return {
		/** Few enough to be chosen from a list; else they are found by typing. */
		units: units.length > maxListed ? null : units.map(({ unitId, unit }) => ({ unitId, unit })),
		served: await questions.years(atlas, longest?.unitId ?? '')
	};
};
