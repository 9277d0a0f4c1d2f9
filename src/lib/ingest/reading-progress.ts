/** Hears how far the reading of a file has come. */
export type ProgressListener = (page: number, of: number) => void;

let listener: ProgressListener | undefined;

/** Sets who hears of progress in this thread: whoever ends a file that takes too long gives more time to one that gets on. */
export function onProgress(hear: ProgressListener): void {
	listener = hear;
}

/** Tells that a page of a file has been read. */
export function reportProgress(page: number, of: number): void {
	listener?.(page, of);
}
