import { readBytes } from '#lib/ingest/read-bytes.ts';

/** What is read of a file: a paragraph a line, a row with bars; positions that a merged cell covers as `~`. */
export async function shown(bytes: Uint8Array): Promise<string[]> {
	const { items } = await readBytes(bytes);
	return items.map((item) =>
		item.kind === 'paragraph'
			? item.text
			: item.cells.map((cell) => (cell.covered === true ? '~' : cell.text)).join('|')
	);
}

/** The remarks on a file, each as its code and what it is about. */
export async function remarks(bytes: Uint8Array): Promise<string[]> {
	const document = await readBytes(bytes);
	return (document.remarks ?? []).map(({ code, raw }) => `${code} ${raw}`.trim());
}

/** Why a file is not read. */
export const refusal = (bytes: Uint8Array): Promise<string> =>
	readBytes(bytes).then(
		() => 'read',
		(error: Error & { code?: string }) => `${error.code ?? 'crash'}: ${error.message}`
	);
