import { error } from '@sveltejs/kit';
import { allFindings } from '#lib/filters/finding-filter.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { defaultPeerKeys } from '#lib/filters/peer-keys.ts';
import { findingList } from '#lib/queries/finding-list.ts';
import { reportList, type ReportRow } from '#lib/queries/report-list.ts';
import type { Database } from '#lib/database/database.ts';
import { unitFacts } from '#lib/queries/unit-facts.ts';
import { unitIdentity } from '#lib/queries/unit-identity.ts';
import { unitProblems } from '#lib/queries/unit-problems.ts';
import { scopePage } from '#lib/queries/scope.ts';
import { servedUnits } from '#lib/queries/served-units.ts';
import { unitProgrammes } from '#lib/queries/unit-programmes.ts';
import { atlas } from '../../../live/atlas.server.ts';
import { mostReportYears } from '../../../live/page-sizes.ts';
import { questions } from '../../../live/questions.ts';
import { ruleWords } from '../../../live/rule-words.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The most severe; the findings page lists the others. */
const shownFindings = 6;

export const entries: EntryGenerator = async () => {
	const units = await servedUnits(await atlas());
	return units.map((id) => ({ id }));
};

export const load: PageServerLoad = async ({ params }) => {
	const db = await atlas();
	const identity = await unitIdentity(db, params.id);
	if (identity === undefined) error(404);
	const scope = { ...wholeScope, unit: [params.id] };
	const reports = await reportList(db, await scopePage(db, scope, { most: mostReportYears }));
	const found = await findingList(db, { ...allFindings, unit: [params.id] });
	const findings = {
		shown: found.slice(0, shownFindings),
		total: reports.reduce((sum, report) => sum + report.findings, 0)
	};
	return {
		identity,
		reports,
		charts: await questions.charts(db, scope),
		steps: await questions.stepsOfUnit(db, scope),
		peers: await peersOf(db, params.id, reports),
		moved: await questions.movedOfUnit(db, scope),
		programmes: await unitProgrammes(db, params.id),
		findings,
		rules: ruleWords().filter(({ id }) => findings.shown.some(({ rule }) => rule === id)),
		problems: await unitProblems(db, params.id),
		facts: await unitFacts(db, params.id)
	};
};

/** The peers of the latest evaluated year; undefined for a unit with nothing but targets. */
async function peersOf(db: Database, unitId: string, reports: readonly ReportRow[]) {
	const latest = reports.find(({ kind }) => kind === 'evaluation');
	if (latest === undefined) return undefined;
	const { year, kind } = latest;
	const asked = { columns: [`${unitId}:${year}`], keys: defaultPeerKeys };
	return { of: { year, kind }, ...(await questions.peers(db, asked)) };
}
