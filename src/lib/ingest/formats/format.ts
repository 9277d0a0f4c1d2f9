import type { DocumentFormat } from '#lib/domain/record.ts';
import type { ReadDocument } from '../document.ts';
import type { FileHead } from './file-head.ts';

/** A format that documents are read from: one file of this folder, and one line in the list of all. */
export interface Format {
	name: DocumentFormat;
	/** The ends of file names that are looked for in a folder. What a file is, its content decides. */
	endings: readonly string[];
	/** Whether it is a picture: in a folder it is a document only where scans are read, and else one of the other files. */
	isPicture?: true;
	/** Whether a file is of this format. */
	recognise: (file: FileHead) => boolean;
	/** Reads a file of this format; its library is loaded only then. */
	read: (bytes: Uint8Array) => Promise<ReadDocument>;
}
