import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { applyCorrection, correctionSchema } from '#lib/domain/correction.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';
import { UnreadableDocument } from '#lib/ingest/document.ts';
import { documentView, type DocumentView } from '#lib/ingest/document-view.ts';
import { readDocument, type Reading } from '#lib/ingest/import-document.ts';
import { readLayout, type Layout } from '#lib/ingest/layouts.ts';
import { readLayouts } from '../read-layouts.ts';
import { recordPath, writeRecord } from '../write-record.ts';
import { reviewFacts, type ReviewFact } from './review-facts.ts';

/** A number that a reviewer has said is no fact: as it is printed, with its line and the reason. */
export const reviewSchema = z.strictObject({
	$schema: z.string().optional(),
	/** The document that was looked at: of another one nothing is known. */
	sha256: z.string(),
	noFacts: z.array(
		z.strictObject({
			number: z.string(),
			text: z.string(),
			at: z.string(),
			reason: z.string().min(1)
		})
	)
});
type Review = z.infer<typeof reviewSchema>;

/** One document in the list. */
export interface ReviewLine {
	id: number;
	file: string;
	/** Whether `data/` has its record, and the same one. */
	state: 'new' | 'changed' | 'same' | 'unreadable';
	facts: number;
	/** Numbers that are in no fact, and that nobody said are none. */
	unread: number;
	said: string;
	layout: string;
}

/** A document beside its record. */
export interface ReviewedDocument extends ReviewLine {
	view: DocumentView;
	record: ReportRecord;
	records: ReviewFact[];
	/** The layouts of the data folder. */
	layouts: Layout[];
	/** Names of the numbers that a reviewer said are no facts, with the reasons. */
	noFacts: Record<string, string>;
}

interface Held {
	line: ReviewLine;
	bytes: Uint8Array;
	reading: Reading | null;
	view: DocumentView | null;
}

/** Documents under review, and what a reviewer decides about them: everything is written below one data folder. */
export class ReviewDocuments {
	readonly #data: string;
	#held: Held[] = [];
	readonly #taught = new Set<string>();

	constructor(data: string) {
		this.#data = data;
	}

	/** Reads all files with the layouts of the folder. A broken layout or review is an error that names it. */
	async read(files: readonly string[]): Promise<void> {
		const layouts = this.#layouts();
		this.#held = [];
		for (const [id, file] of files.entries()) {
			const bytes = new Uint8Array(readFileSync(file));
			this.#held.push(await this.#read(id, file, bytes, layouts));
		}
	}

	/** The documents that are new, read otherwise than before, or have unread numbers; most unread first. */
	list(): ReviewLine[] {
		return this.#held
			.map(({ line }) => line)
			.filter(({ state, unread }) => state !== 'same' || unread > 0)
			.sort((one, other) => other.unread - one.unread || one.id - other.id);
	}

	document(id: number): ReviewedDocument {
		const { line, reading, view } = this.#find(id);
		const noFacts = Object.fromEntries(
			this.#review(reading.record).noFacts.map(({ at, reason }) => [at, reason])
		);
		return {
			...line,
			view,
			record: reading.record,
			records: reviewFacts(reading.record),
			layouts: this.#layouts(),
			noFacts
		};
	}

	/** Writes the record as `npm run import` does. */
	accept(id: number): string {
		const held = this.#find(id);
		const said = writeRecord(held.reading.record, join(this.#data, 'reports'));
		held.line.state = 'same';
		return said;
	}

	/**
	 * Keeps a correction with its reason.
	 * @throws Error where it does not fit exactly one figure of the record
	 */
	correct(id: number, given: unknown): string {
		const { reading } = this.#find(id);
		const report = this.#key(reading.record);
		const correction = correctionSchema.parse({ ...(given as object), report });
		applyCorrection(validRecord(reading.record), correction);
		const stem = report.replaceAll('/', '-');
		for (let number = 1; ; number += 1) {
			const file = join(this.#data, 'corrections', `${stem}-${number}.json`);
			if (existsSync(file)) continue;
			writeWhole(file, correction);
			return file;
		}
	}

	/** Keeps a layout, and reads every document again with it. */
	async teach(given: unknown): Promise<string> {
		const layout = readLayout(JSON.stringify(given), 'layout');
		const file = join(this.#data, 'reference/layouts', `${layout.name}.json`);
		const other = this.#layouts().find(
			({ name, heading }) => name !== layout.name && heading.join() === layout.heading.join()
		);
		if (other !== undefined) throw new Error(`${other.name} teaches this heading already`);
		writeWhole(file, layout);
		this.#taught.add(layout.name);
		await this.#again();
		return file;
	}

	/** Takes a layout away that was taught in this run, and reads every document again. */
	async unteach(name: string): Promise<string> {
		if (!this.#taught.delete(name)) throw new Error(`${name} was not taught here`);
		const file = join(this.#data, 'reference/layouts', `${name}.json`);
		rmSync(file);
		await this.#again();
		return file;
	}

	async #again(): Promise<void> {
		const layouts = this.#layouts();
		this.#held = await Promise.all(
			this.#held.map(({ line, bytes }) => this.#read(line.id, line.file, bytes, layouts))
		);
	}

	/** Keeps that a number is no fact, and why. */
	noFact(id: number, at: string, reason: string): string {
		const held = this.#find(id);
		const { record } = held.reading;
		const { pieces, piece } = numberAt(held.view, at);
		const review = this.#review(record);
		review.noFacts = [
			...review.noFacts.filter((one) => one.at !== at),
			{ number: piece, text: pieces, at, reason }
		];
		const file = this.#reviewFile(record);
		writeWhole(file, reviewSchema.parse(review));
		held.line.unread = this.#unreadOf(held.view, record);
		return file;
	}

	async #read(id: number, file: string, bytes: Uint8Array, layouts: Layout[]): Promise<Held> {
		const line = { id, file, facts: 0, unread: 0, layout: '' };
		try {
			const reading = await readDocument(bytes, basename(file), layouts);
			const view = documentView(reading, layouts);
			return {
				bytes,
				reading,
				view,
				line: {
					...line,
					state: this.#stateOf(reading.record),
					facts: reading.record.ledger?.facts ?? 0,
					unread: this.#unreadOf(view, reading.record),
					said: reading.record.document.title,
					layout: reading.record.document.layout ?? ''
				}
			};
		} catch (error) {
			if (!(error instanceof UnreadableDocument)) throw error;
			const said = error.message;
			return { bytes, reading: null, view: null, line: { ...line, state: 'unreadable', said } };
		}
	}

	#stateOf(record: ReportRecord): ReviewLine['state'] {
		if (record.unit === null || record.year === null) return 'new';
		const file = recordPath(record, join(this.#data, 'reports'));
		if (file === null || !existsSync(file)) return 'new';
		return readFileSync(file, 'utf8') === `${JSON.stringify(record, null, 1)}\n`
			? 'same'
			: 'changed';
	}

	#unreadOf(view: DocumentView, record: ReportRecord): number {
		const none = new Set(this.#review(record).noFacts.map(({ at }) => at));
		return allPieces(view).filter(
			({ piece }) => piece.fate === 'unread' && !none.has(piece.id ?? '')
		).length;
	}

	#layouts(): Layout[] {
		return readLayouts(join(this.#data, 'reference/layouts'));
	}

	/** The path of the record below `reports/`, without .json. */
	#key(record: ReportRecord): string {
		const path = recordPath(record, '');
		if (path === null)
			throw new Error('the document names no unit or no year: import it with --unit and --year');
		return path.replaceAll('\\', '/').replace(/^\/|\.json$/g, '');
	}

	#reviewFile(record: ReportRecord): string {
		return join(this.#data, 'reviews', `${record.document.sha256.slice(0, 16)}.json`);
	}

	#review(record: ReportRecord): Review {
		const file = this.#reviewFile(record);
		const { sha256 } = record.document;
		if (!existsSync(file)) return { sha256, noFacts: [] };
		const read = reviewSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
		if (!read.success)
			throw new Error(
				`${file}: ${read.error.issues[0]?.path.join('.')}: ${read.error.issues[0]?.message}`
			);
		return read.data.sha256 === sha256 ? read.data : { sha256, noFacts: [] };
	}

	#find(id: number): Held & { reading: Reading; view: DocumentView } {
		const held = this.#held[id];
		if (held?.reading == null || held.view === null) throw new Error(`there is no document ${id}`);
		return held as Held & { reading: Reading; view: DocumentView };
	}
}

const validRecord = (record: ReportRecord): ReportRecord =>
	validateRecord(JSON.parse(JSON.stringify(record)), record.document.file);

const allPieces = (view: DocumentView) =>
	view.blocks.flatMap((block) =>
		(block.kind === 'paragraph'
			? [block.pieces]
			: block.rows.flatMap(({ cells }) => cells.map(({ pieces }) => pieces))
		).flatMap((pieces) => pieces.map((piece) => ({ piece, pieces })))
	);

function numberAt(view: DocumentView, at: string): { piece: string; pieces: string } {
	const found = allPieces(view).find(({ piece }) => piece.id === at);
	if (found?.piece.fate !== 'unread') throw new Error(`${at} is no unread number of the document`);
	const { piece, pieces } = found;
	const index = pieces.indexOf(piece);
	const near = [
		pieces[index - 1]?.text.slice(-8) ?? '',
		piece.text,
		pieces[index + 1]?.text.slice(0, 8) ?? ''
	];
	return { piece: piece.text, pieces: near.join('').trim() };
}

/** Written whole or not at all. */
function writeWhole(file: string, content: object): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.tmp`, `${JSON.stringify(content, null, '\t')}\n`);
	renameSync(`${file}.tmp`, file);
}
