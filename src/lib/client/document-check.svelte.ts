import { EngineProblem, problemCode, type ProblemCode } from '#lib/database/engine-problem.ts';
import { printedText } from '#lib/domain/printed-text.ts';
import type { Progress } from '#lib/database/wasm.ts';
import type { Checked, CheckedDocument, CheckReply, CheckRequest } from './check-messages.ts';
import type { Layout } from '#lib/ingest/layouts.ts';
import { dataFiles } from './data-files.ts';
import { DocumentReader, type RecognitionStep } from './document-reader.ts';
import { startCheckWorker } from './start-check-worker.ts';
import { dataSaverReason } from './data-saver.ts';

export type CheckState =
	| { kind: 'idle' }
	| { kind: 'cancelled' }
	| { kind: 'engine'; progress: Progress }
	| { kind: 'reading'; index: number; of: number; name: string; scan?: RecognitionStep }
	| { kind: 'auditing'; done: number; of: number }
	| { kind: 'failed'; code: ProblemCode }
	| Checked;

/** A name that shows where it ends: signs that are not seen can turn it round. */
const nameOf = (file: File | undefined): string => printedText(file?.name ?? '');

/** Checks documents in a worker of its own, which cancelling ends at once. */
export class DocumentCheck {
	#state = $state.raw<CheckState>({ kind: 'idle' });
	#worker: Worker | undefined;
	#reader = new DocumentReader();
	/** Which start is going on: what an earlier one still reads is of no interest. */
	#turn = 0;
	#last: readonly File[] = [];
	#layouts = $state.raw<readonly Layout[]>([]);
	#checked = $state.raw<Checked>();
	#asked = false;
	#readersReady: Promise<void> | undefined;
	#ready = $state(false);

	get state(): CheckState {
		return this.#state;
	}

	/** The last result, which stays while the same documents are read again. */
	get checked(): Checked | undefined {
		return this.#checked;
	}

	/** What was taught on this page, for the documents that are chosen. */
	get layouts(): readonly Layout[] {
		return this.#layouts;
	}

	get working(): boolean {
		return ['engine', 'reading', 'auditing'].includes(this.#state.kind);
	}

	/** Everything that a check needs has arrived: it works without a network from here on. */
	get ready(): boolean {
		return this.#ready;
	}

	/** Loads what a check needs, when someone shows that they mean to make one. */
	warm(): void {
		if (
			this.#worker === undefined &&
			typeof Worker !== 'undefined' &&
			dataSaverReason() === undefined
		)
			this.#ask([]);
	}

	start(files: readonly File[]): Promise<void> {
		this.#last = files;
		this.#layouts = [];
		this.#checked = undefined;
		return this.#read(files);
	}

	/** Reads the same documents again with one more layout, or with another one for the same heading. */
	teach(layout: Layout): void {
		const heading = layout.heading.join('|');
		const others = this.#layouts.filter((one) => one.heading.join('|') !== heading);
		this.#layouts = [...others, layout];
		void this.#read(this.#last);
	}

	/** Takes what was taught under a name away, and reads again. */
	unteach(name: string): void {
		this.#layouts = this.#layouts.filter((layout) => layout.name !== name);
		void this.#read(this.#last);
	}

	async #read(files: readonly File[]): Promise<void> {
		this.#state = { kind: 'reading', index: 0, of: files.length, name: nameOf(files[0]) };
		this.#asked = true;
		const turn = (this.#turn += 1);
		try {
			const documents: CheckedDocument[] = [];
			for (const [index, file] of files.entries()) {
				this.#state = { kind: 'reading', index, of: files.length, name: nameOf(file) };
				documents.push(
					...(await this.#reader.read(
						nameOf(file),
						await file.arrayBuffer(),
						$state.snapshot(this.#layouts),
						(scan) => {
							if (turn !== this.#turn) return;
							this.#state = { kind: 'reading', index, of: files.length, name: nameOf(file), scan };
						}
					))
				);
				if (turn !== this.#turn) return;
			}
			this.#ask(documents);
		} catch (error) {
			this.#fail(problemCode(error));
		}
	}

	cancel(): void {
		this.#end();
		this.#checked = undefined;
		this.#state = { kind: 'cancelled' };
	}

	retry(): void {
		void this.#read(this.#last);
	}

	#ask(documents: CheckRequest['documents']): void {
		if (this.#worker === undefined) {
			if (typeof Worker === 'undefined') throw new EngineProblem('no-worker');
			this.#worker = startCheckWorker();
			this.#worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) =>
				this.#hear(data)
			);
			this.#worker.addEventListener('error', (event) => {
				console.error(event.message);
				this.#fail('crashed');
			});
		}
		if (documents.length === 0) this.#load();
		this.#worker.postMessage({ documents, files: dataFiles() } satisfies CheckRequest);
	}

	/** All that a check needs has come when both workers say so. */
	#load(): void {
		this.#readersReady = this.#reader.load();
		// what fails ahead of a check fails again, and is told, when it is made
		this.#readersReady.catch(() => undefined);
	}

	#hear(reply: CheckReply): void {
		if (reply.kind === 'ready') {
			void this.#readersReady?.then(() => {
				this.#ready = true;
			});
			return;
		}
		// what is loaded ahead of a check says nothing to the reader
		if (!this.#asked) return;
		if (reply.kind === 'failed') {
			console.error(reply.message);
			return this.#fail(reply.code);
		}
		this.#state = reply;
		if (reply.kind !== 'checked') return;
		this.#checked = reply;
		this.#asked = false;
	}

	#fail(code: ProblemCode): void {
		const wasAsked = this.#asked;
		this.#end();
		if (wasAsked) this.#state = { kind: 'failed', code };
	}

	#end(): void {
		this.#turn += 1;
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#reader.end();
		this.#ready = false;
		this.#asked = false;
	}
}
