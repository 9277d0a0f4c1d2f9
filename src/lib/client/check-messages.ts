import type { Finding, RuleFailure, RuleRun } from '#lib/audit/finding.ts';
import type { ProblemCode } from '#lib/database/engine-problem.ts';
import type { DataFiles, Progress } from '#lib/database/wasm.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import type { DocumentView } from '#lib/ingest/document-view.ts';
import type { Layout } from '#lib/ingest/layouts.ts';
import type { Sentence } from '#lib/ingest/document.ts';
import type { AuditedReport } from '#lib/queries/audited-reports.ts';
import type { ScoredForm } from '#lib/domain/scored-form.ts';
import type { ReadingProgress } from '#lib/ingest/reading-progress.ts';
import type { OcrLoading } from './load-ocr.ts';
import type { PeerFigure } from '#lib/shape/peer-figures.ts';

/** From the page to the worker that checks documents; without documents it only loads all that a check needs. */
export interface CheckRequest {
	documents: CheckedDocument[];
	files: DataFiles;
}

/** From the page to the worker that reads documents. */
export type ReadRequest =
	{ kind: 'load' } | { kind: 'read'; name: string; bytes: ArrayBuffer; layouts: readonly Layout[] };

/** From the worker that reads documents: how far it has come, how much has come of what recognises scans, or what a file holds. */
export type ReadReply =
	| { kind: 'loaded' }
	| { kind: 'progress'; progress: ReadingProgress }
	| { kind: 'ocr'; loading: OcrLoading }
	| { kind: 'read'; documents: CheckedDocument[] };

export type CheckedDocument =
	| { name: string; record: ReportRecord; view: DocumentView }
	| { name: string; error: { code: string; reason: Sentence } };

export interface Checked {
	kind: 'checked';
	documents: CheckedDocument[];
	findings: Finding[];
	runs: RuleRun[];
	/** What was asked of, in the order of units. */
	reports: AuditedReport[];
	scores: ScoredForm[];
	/** Rules that could not be asked. */
	failures: RuleFailure[];
	peers: PeerFigure[];
}

/** From the worker to the page. */
export type CheckReply =
	| { kind: 'engine'; progress: Progress }
	| { kind: 'auditing'; done: number; of: number }
	| { kind: 'failed'; code: ProblemCode; message: string }
	| { kind: 'ready' }
	| Checked;
