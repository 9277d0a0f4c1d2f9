import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { parseAuthored } from './authored-document.ts';

/** The authored document as a workbook of one sheet: paragraphs are rows with one cell, numbers are numbers where they print so. */
export function asXlsx(source: string, bookType: BookType = 'xlsx'): Uint8Array {
	const sheet: WorkSheet = {};
	const merges: NonNullable<WorkSheet['!merges']> = [];
	let last = 0;
	let widest = 0;
	const put = (r: number, c: number, text: string) => {
		if (text === '') return;
		widest = Math.max(widest, c);
		sheet[utils.encode_cell({ r, c })] = { t: 's', v: text };
	};
	for (const block of parseAuthored(source)) {
		if (block.kind === 'paragraph') {
			put(last, 0, block.text);
			last += 1;
			continue;
		}
		block.grid.forEach((row, r) => {
			let at = 0;
			row.forEach((text, c) => {
				widest = Math.max(widest, c);
				if (text === '^' || text === '<') return;
				const cell = block.rows[r]?.[at];
				at += 1;
				put(last + r, c, text);
				if (cell !== undefined && cell.rowSpan * cell.colSpan > 1)
					merges.push({
						s: { r: last + r, c },
						e: { r: last + r + cell.rowSpan - 1, c: c + cell.colSpan - 1 }
					});
			});
		});
		last += block.grid.length;
	}
	sheet['!ref'] = utils.encode_range({
		s: { r: 0, c: 0 },
		e: { r: Math.max(0, last - 1), c: widest }
	});
	sheet['!merges'] = merges;
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, '表');
	return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}
