import { UnreadableDocument } from './document.ts';
import { formats } from './formats/all.ts';
import { headOf } from './formats/file-head.ts';
import type { Format } from './formats/format.ts';
import { refuseKnown } from './formats/refused.ts';

/**
 * The format of a file by its content; its name decides nothing.
 * @throws UnreadableDocument for files of no format that reports are published in
 */
export function recogniseFormat(bytes: Uint8Array): Format {
	const file = headOf(bytes);
	refuseKnown(file);
	const found = formats.find((format) => format.recognise(file));
	if (found === undefined || (found.name === 'txt' && file.archive !== null))
		throw new UnreadableDocument('format-not-read', {
			en: 'a zip archive that is neither a document nor a workbook, and holds none',
			zh: '压缩包，既不是文档也不是工作簿，里面也没有'
		});
	return found;
}
