import type { Finding, RuleFailure, RuleRun } from '#lib/audit/finding.ts';
import type { ProblemCode } from '#lib/database/engine-problem.ts';
import type { DataFiles, Progress } from '#lib/database/wasm.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import type { PeerFigure } from '#lib/shape/peer-figures.ts';

/** From the page to the worker that checks documents; without documents it only loads all that a check needs. */
export interface CheckRequest {
	documents: { name: string; bytes: ArrayBuffer }[];
	files: DataFiles;
}

export type CheckedDocument =
	| { name: string; record: ReportRecord }
	| { name: string; error: { code: string; message: string } };

export interface Checked {
	kind: 'checked';
	documents: CheckedDocument[];
	findings: Finding[];
	runs: RuleRun[];
	/** Rules that could not be asked. */
	failures: RuleFailure[];
	peers: PeerFigure[];
}

/** From the worker to the page. */
export type CheckReply =
	| { kind: 'engine'; progress: Progress }
	| { kind: 'reading'; index: number; of: number; name: string }
	| { kind: 'auditing'; done: number; of: number }
	| { kind: 'failed'; code: ProblemCode; message: string }
	| { kind: 'ready' }
	| Checked;
