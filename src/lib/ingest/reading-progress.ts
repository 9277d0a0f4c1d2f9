import { limits } from './limits.ts';

/** How far the reading of a file has come. */
export interface ReadingProgress {
	/** Pages that have been read, of how many. */
	pages: number;
	of: number;
	/** Pages that are pictures and whose text is being or has been recognised: each takes far longer than a page of text. */
	recognised: number;
	/** How much of the page that is being recognised is done, 0 to 1. */
	share: number;
}

/** A file of which nothing has been read. */
export const begun: ReadingProgress = { pages: 0, of: 0, recognised: 0, share: 0 };

/** Seconds that a file may take that has come so far. */
export const secondsFor = ({ pages, recognised }: ReadingProgress): number =>
	limits.fileSeconds + pages * limits.pageSeconds + recognised * limits.recognitionSeconds;

export type ProgressListener = (progress: ReadingProgress) => void;

let listener: ProgressListener | undefined;

/** Sets who hears of progress in this thread: whoever ends a file that takes too long gives more time to one that gets on. */
export function onProgress(hear: ProgressListener): void {
	listener = hear;
}

/** Tells how far a file has been read. */
export function reportProgress(progress: ReadingProgress): void {
	listener?.(progress);
}
