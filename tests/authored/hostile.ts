import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';

/** A PDF of pages without text, as a scanner without recognition makes it; every page is the same object. */
export function emptyPdf(pages: number): Uint8Array {
	const kids = Array.from({ length: pages }, () => '3 0 R').join(' ');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>'
	];
	let text = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const at = text.length;
		text += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	text += `xref\n0 4\n0000000000 65535 f \n${table}trailer << /Size 4 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
	return strToU8(text, true);
}

/** A Word file whose text is replaced. */
export function withDocumentXml(docx: Uint8Array, xml: Uint8Array): Uint8Array {
	return zipSync({ ...unzipSync(docx), 'word/document.xml': [xml, { level: 9 }] });
}

export const wordXml = (body: string, before = ''): Uint8Array =>
	strToU8(
		`<?xml version="1.0" encoding="UTF-8"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
	);

/** An Office file behind a password: a container that holds an encrypted package. */
export function encryptedOffice(): Uint8Array {
	const container = CFB.utils.cfb_new();
	CFB.utils.cfb_add(container, '/EncryptedPackage', [1, 2, 3]);
	return Uint8Array.from(CFB.write(container, { type: 'array' }) as number[]);
}

/** A sheet of one formula with a stored value, and one without. */
export function workbookWithFormulas(rows: readonly (readonly string[])[]): Uint8Array {
	const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
	sheet['D2'] = { t: 'n', f: '1+2', v: 3 };
	sheet['D3'] = { t: 'n', f: 'B2*2' };
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, '表');
	return new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer);
}
