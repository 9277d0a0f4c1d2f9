import type { WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ExportTable } from './export-table.ts';

/** Excel's limits. */
const longestName = 31;
const longestText = 32_767;

/** Tables as a workbook, a sheet each: numbers as numbers, texts as texts and never as formulas. The library comes when asked. */
export async function xlsxBytes(tables: readonly ExportTable[]): Promise<Uint8Array<ArrayBuffer>> {
	const { utils, write } = await import('@e965/xlsx');
	const book = utils.book_new();
	for (const { name, columns, rows } of tables) {
		const sheet: WorkSheet = {};
		[columns, ...rows].forEach((row, r) =>
			row.forEach((cell, c) => {
				if (cell === null) return;
				sheet[utils.encode_cell({ r, c })] =
					typeof cell === 'number'
						? { t: 'n', v: cell }
						: { t: 's', v: cell.slice(0, longestText) };
			})
		);
		const last = { r: rows.length, c: Math.max(0, columns.length - 1) };
		sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: last });
		sheet['!autofilter'] = { ref: sheet['!ref'] };
		sheet['!cols'] = columns.map((heading) => ({ wch: Math.max(10, heading.length * 2 + 2) }));
		utils.book_append_sheet(book, sheet, name.replace(/[\\/?*[\]:]/g, ' ').slice(0, longestName));
	}
	return frozen(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
}

const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';

/** Headings that stay in sight: the library cannot write them, so they are put into its sheets. */
function frozen(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(bytes);
	for (const [name, part] of Object.entries(parts)) {
		if (!name.startsWith('xl/worksheets/sheet')) continue;
		const text = strFromU8(part).replace(/(<sheetView [^>]*?)\/>/, `$1>${pane}</sheetView>`);
		parts[name] = strToU8(text);
	}
	// the time of writing would make every workbook another
	return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}
