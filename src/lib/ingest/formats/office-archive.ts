import type { FileHead } from './file-head.ts';

const marks = {
	word: /wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled/,
	excel: /spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template|addin)\.macroEnabled/,
	'excel-binary': /ms-excel\.sheet\.binary/
} as const;
const usual = {
	word: /^word\/(document|styles|_rels)/i,
	excel: /^xl\/(workbook\.xml|worksheets|_rels)/i,
	'excel-binary': /^xl\/workbook\.bin$/i
} as const;

/** Whether an archive is an Office file of a kind: by its list of content types, else by where its parts usually stand. */
export function isOfficePart(file: FileHead, kind: keyof typeof marks): boolean {
	if (file.archive === null) return false;
	const types = contentTypes(file);
	if (types !== null && Object.values(marks).some((mark) => mark.test(types)))
		return marks[kind].test(types);
	return file.archive.names.some((name) => usual[kind].test(name));
}

function contentTypes(file: FileHead): string | null {
	const part = file.archive?.read('[Content_Types].xml');
	return part === undefined ? null : new TextDecoder().decode(part);
}
