import { UnreadableDocument } from './document.ts';
import { limits } from './limits.ts';

/** @throws UnreadableDocument when a file has more bytes than a report can have */
export function checkSize(bytes: number): void {
	if (bytes > limits.fileBytes)
		throw new UnreadableDocument('too-large', {
			en: `the file has ${Math.round(bytes / 1048576)} MB; ${limits.fileBytes / 1048576} MB is the most`,
			zh: `文件有 ${Math.round(bytes / 1048576)} MB，最多 ${limits.fileBytes / 1048576} MB`
		});
}
