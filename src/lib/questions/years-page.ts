import { indicatorList, profilesOf } from '#lib/answers/profiles.ts';
import { scopePage } from '#lib/answers/scope-page.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import type { PeerRange } from '#lib/queries/peer-ranges.ts';
import { executionBridge } from '#lib/shape/execution-bridge.ts';
import { targetHistories } from '#lib/shape/target-history.ts';
import { unitOverYears } from '#lib/shape/unit-over-years.ts';
import type { Atlas } from '#lib/site-data/atlas.ts';
import { chartsOf, movedOf } from './chart-data.ts';
import { maxReportYears } from './page-sizes.ts';

/** One unit through its years: six figures, what changed, and its targets one by one; undefined when there is no such unit. */
export async function yearsPage(atlas: Atlas, unitId: string) {
	const data = await atlas.data();
	const scope = { ...wholeScope, unit: [unitId] };
	const page = await scopePage(data, scope, { most: maxReportYears });
	const [first] = page.rows;
	if (first === undefined) return undefined;
	const profiles = await profilesOf(data, page);
	const charts = chartsOf(profiles, page);
	const years = unitOverYears(charts, profiles.reports, await data.rows<PeerRange>('peer-ranges'));
	return {
		unitId,
		unit: first.unit,
		years,
		bridge: executionBridge(years, charts.shares),
		moved: await movedOf(data, scope, 'all'),
		prior: profiles.prior,
		stages: charts.stages,
		targets: targetHistories(await indicatorList(data, page, []))
	};
}
