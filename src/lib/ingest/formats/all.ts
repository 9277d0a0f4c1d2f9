import { csv } from './csv.ts';
import { doc } from './doc.ts';
import { docx } from './docx.ts';
import { fods } from './fods.ts';
import { fodt } from './fodt.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { jpeg } from './jpeg.ts';
import { mht } from './mht.ts';
import { ods } from './ods.ts';
import { odt } from './odt.ts';
import { ofd } from './ofd.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { txt } from './txt.ts';
import { xls } from './xls.ts';
import { xlsb } from './xlsb.ts';
import { xlsx } from './xlsx.ts';
import { xmlSpreadsheet } from './xml-spreadsheet.ts';

/** All formats that documents are read from, in the order in which they are tried: plain text is what is left. */
export const formats: readonly Format[] = [
	pdf,
	png,
	jpeg,
	docx,
	xlsx,
	xlsb,
	ofd,
	odt,
	ods,
	doc,
	xls,
	xmlSpreadsheet,
	fodt,
	fods,
	mht,
	html,
	csv,
	txt
];
