import type { DocumentFormat } from '#lib/domain/record.ts';

/** A cell of a grid row. A merged cell has its text once, where it begins; the positions it covers have `covered`. */
export interface Cell {
	text: string;
	/** Line of the stored text or row of the sheet, from 1. */
	line?: number;
	/** This position belongs to a merged cell that begins further left or above. */
	covered?: boolean;
	/** How sure a program is that it recognised the text right, 0 to 1, where it did. */
	confidence?: number;
}

export interface Row {
	kind: 'row';
	cells: Cell[];
	/** Rows of one printed table share a number. */
	table: number;
	line?: number;
	page?: number;
}

export interface Paragraph {
	kind: 'paragraph';
	text: string;
	line?: number;
	page?: number;
	confidence?: number;
}

/**
 * What every reader makes of a file: its paragraphs and the rows of its tables in reading order. Rows of one table have the same
 * number of positions where the format says which cells are merged; plain text does not always say it.
 */
export interface ReadDocument {
	format: DocumentFormat;
	items: (Row | Paragraph)[];
	/** What of the file was left unread, or read in a way that a person should know of. */
	remarks?: Remark[];
}

export interface Remark {
	code: string;
	raw: string;
	note: string;
	line?: number;
	page?: number;
}

export type Item = Row | Paragraph;

/** A sentence of our own in both languages. */
export interface Sentence {
	en: string;
	zh: string;
}

/** Why a file could not be read, with a code for programs and a sentence for people. */
export class UnreadableDocument extends Error {
	readonly code: string;
	/** The reason in both languages. */
	readonly reason: Sentence;
	/** @param detail the words of a library, kept apart from our own sentence */
	constructor(code: string, reason: Sentence | string, detail = '') {
		const sentence = typeof reason === 'string' ? { en: reason, zh: reason } : reason;
		const behind = detail === '' ? '' : ` (${detail})`;
		super(`${sentence.en}${behind}`);
		this.code = code;
		this.reason = { en: `${sentence.en}${behind}`, zh: `${sentence.zh}${behind}` };
	}
}
