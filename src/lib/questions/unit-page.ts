import { recomputedScore } from '#lib/audit/scores/recomputed-score.ts';
import { nationalScheme } from '#lib/audit/scores/scheme.ts';
import type { RuleWords } from '#lib/components/rule-words.ts';
import { filedFindings } from '#lib/answers/findings.ts';
import { profilesOf } from '#lib/answers/profiles.ts';
import { scopePage } from '#lib/answers/scope-page.ts';
import type { Database } from '#lib/database/database.ts';
import { allFindings } from '#lib/filters/finding-filter.ts';
import { defaultPeerKeys } from '#lib/filters/peer-keys.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import type { PeerRange } from '#lib/queries/peer-ranges.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import { scoredForms } from '#lib/queries/scored-forms.ts';
import { unitIdentity } from '#lib/queries/unit-identity.ts';
import { unitProgrammes } from '#lib/queries/unit-programmes.ts';
import { unitResults } from '#lib/queries/unit-results.ts';
import { unitOverYears } from '#lib/shape/unit-over-years.ts';
import { moneyStepsByUnit } from '#lib/shape/money-steps.ts';
import type { Atlas } from '#lib/site-data/atlas.ts';
import { maxReportYears } from './page-sizes.ts';
import { chartsOf, movedOf, peersOf } from './chart-data.ts';

/** The most severe; the findings page lists the others. */
const shownFindings = 6;

/** All that the page of one unit shows; undefined when there is no such unit. */
export async function unitPage(atlas: Atlas, unitId: string) {
	const [data, db] = await Promise.all([atlas.data(), atlas.engine()]);
	const identity = await unitIdentity(db, unitId);
	if (identity === undefined) return undefined;
	const scope = { ...wholeScope, unit: [unitId] };
	const years = await scopePage(data, scope, { most: maxReportYears });
	const rows = await profilesOf(data, years);
	const { reports } = rows;
	const filed = await filedFindings(data, { ...allFindings, unit: [unitId] });
	const found = await filed.list(0, shownFindings);
	const charts = chartsOf(rows, years);
	return {
		identity,
		reports,
		charts,
		years: unitOverYears(charts, reports, await data.rows<PeerRange>('peer-ranges')),
		steps: moneyStepsByUnit(rows.steps),
		peers: await latestPeers(db, unitId, reports),
		moved: await movedOf(data, scope, 'all'),
		programmes: await unitProgrammes(db, unitId),
		results: await unitResults(db, unitId),
		priorYear: rows.prior,
		findings: {
			shown: found,
			total: reports.reduce((sum, report) => sum + report.findings, 0)
		},
		rules: await wordsOf(new Set(found.map(({ rule }) => rule))),
		scored: {
			scheme: nationalScheme.name,
			forms: (await scoredForms(db, scope)).map((form) => ({
				form,
				score: recomputedScore(form, nationalScheme)
			}))
		}
	};
}

/** The peers of the latest evaluated year; undefined for a unit with nothing but targets. */
async function latestPeers(db: Database, unitId: string, reports: readonly ReportRow[]) {
	const latest = reports.find(({ kind }) => kind === 'evaluation');
	if (latest === undefined) return undefined;
	const { year, kind } = latest;
	const asked = { columns: [`${unitId}:${year}`], keys: defaultPeerKeys };
	return { of: { year, kind }, ...(await peersOf(db, asked)) };
}

/** The words of all rules are too many to come with every page: only those that are cited. */
async function wordsOf(cited: ReadonlySet<string>): Promise<RuleWords[]> {
	const { rules } = await import('#lib/audit/rules.ts');
	return rules
		.filter(({ id }) => cited.has(id))
		.map(({ id, class: kind, title, explanation, basis, falsePositives, parameters }) => ({
			id,
			class: kind,
			title,
			explanation,
			basis,
			falsePositives,
			parameters
		}));
}
