import { pageContext } from '#lib/components/page-context.ts';
import { setRecomputation } from '#lib/components/recomputation.ts';
import { problemCode } from '#lib/database/engine-problem.ts';
import { formatBytes } from '#lib/i18n/format.ts';
import { definedCharts, type DefinedChart } from '#lib/questions/defined-charts.ts';
import type { DrawnScope } from '#lib/questions/definitions.ts';
import { ask, onProgress } from './query-client.ts';

const names: readonly string[] = definedCharts;

/**
 * Lets every chart of a page be computed again from the published tables, in the reader's browser. For use while a page is made.
 * @param drawn what a chart of the page is drawn for, when it is asked
 */
export function offerRecomputation(drawn: (chart: string) => DrawnScope): void {
	const page = pageContext();
	setRecomputation({
		defines: (chart) => names.includes(chart),
		async run(chart, hear) {
			const { live } = page.words.site;
			const stop = onProgress(({ what, loaded }) =>
				hear((what === 'engine' ? live.engine : live.data)(formatBytes(loaded)))
			);
			try {
				return await ask('recompute', { chart: chart as DefinedChart, drawn: drawn(chart) });
			} finally {
				stop();
			}
		},
		reason: (error) => page.words.site.live.problem[problemCode(error)]
	});
}
