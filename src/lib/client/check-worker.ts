/// <reference lib="webworker" />
import regions from '#data/reference/regions.json' with { type: 'json' };
import units from '#data/reference/units.json' with { type: 'json' };
import { runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-bundle.ts';
import { problemCode } from '#lib/database/engine-problem.ts';
import { fillSelfCheck } from '#lib/database/fill-self-check.ts';
import type { KeyedRecord } from '#lib/database/load-records.ts';
import { schemaSql, viewSqls } from '#lib/database/sql-from-bundle.ts';
import { keepOwnFiles } from '#lib/offline/keep-own-files.ts';
import { engineScript, openInBrowser, type DataFiles } from '#lib/database/wasm.ts';
import type { Database } from '#lib/database/database.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { auditedReports } from '#lib/queries/audited-reports.ts';
import { scoredForms } from '#lib/queries/scored-forms.ts';
import { unitMetrics } from '#lib/queries/unit-metrics.ts';
import { peerFigures } from '#lib/shape/peer-figures.ts';
import type { CheckedDocument, CheckReply, CheckRequest } from './check-messages.ts';

// A worker of its own asks the rules of what was read: cancelling ends it, and the published data are never touched.

const say = (reply: CheckReply): void => self.postMessage(reply);

let opened: Promise<Database> | undefined;

function engineOf(files: DataFiles): Promise<Database> {
	opened ??= openInBrowser(files, (progress) => say({ kind: 'engine', progress }));
	opened.catch(() => {
		opened = undefined;
	});
	return opened;
}

async function answer({ documents, files }: CheckRequest): Promise<void> {
	const engine = engineOf(files);
	if (documents.length > 0) return check(documents, engine);
	await engine;
	void keepOwnFiles(engineScript === undefined ? [] : [engineScript], 'worker');
	say({ kind: 'ready' });
}

async function check(read: readonly CheckedDocument[], engine: Promise<Database>): Promise<void> {
	const keyed = read.flatMap((document, index): KeyedRecord[] =>
		'record' in document ? [{ key: `${index}`, record: named(document.record) }] : []
	);
	if (keyed.length === 0)
		return say({
			kind: 'checked',
			documents: [...read],
			findings: [],
			runs: [],
			reports: [],
			scores: [],
			failures: [],
			peers: []
		});
	const database = await engine;
	await fillSelfCheck(database, keyed, { units, regions } as Registry, { schemaSql, viewSqls });
	const { findings, runs, failures } = await runRules(database, askedRules, {}, (rule, done) =>
		say({ kind: 'auditing', done, of: askedRules.length })
	);
	const reports = await auditedReports(database);
	const scores = await scoredForms(database);
	const own = await unitMetrics(database, wholeScope);
	await database.all('USE atlas');
	const peers = peerFigures(own, await unitMetrics(database, wholeScope));
	say({ kind: 'checked', documents: [...read], findings, runs, reports, scores, failures, peers });
	void keepOwnFiles(engineScript === undefined ? [] : [engineScript], 'worker');
}

/** The rules ask by unit: a document that names none is one of its own. */
function named(record: ReportRecord): ReportRecord {
	const unit = record.unit ?? {
		name: record.document.file,
		regionCode: null,
		raw: '',
		place: {}
	};
	return { ...record, unit };
}

self.addEventListener('message', (event: MessageEvent<CheckRequest>) => {
	answer(event.data).catch((error: unknown) =>
		say({ kind: 'failed', code: problemCode(error), message: (error as Error).message })
	);
});
