import {
	Document,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type FileChild
} from 'docx';
import { parseAuthored, type AuthoredBlock, type AuthoredCell } from './authored-document.ts';

/** The authored document as a Word file with merged cells. */
export async function asDocx(source: string): Promise<Uint8Array> {
	const children = parseAuthored(source).map(childOf);
	return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function childOf(block: AuthoredBlock): FileChild {
	if (block.kind === 'paragraph') return paragraph(block.text);
	const columns = block.grid[0]?.length ?? 1;
	return new Table({
		width: { size: 9000, type: WidthType.DXA },
		columnWidths: Array.from({ length: columns }, () => Math.floor(9000 / columns)),
		rows: block.rows.map((row) => new TableRow({ children: row.map(cell) }))
	});
}

const paragraph = (text: string): Paragraph => new Paragraph({ children: [run(text)] });
const run = (text: string): TextRun => new TextRun({ text, font: 'Noto Sans CJK SC', size: 18 });

const cell = ({ text, rowSpan, colSpan }: AuthoredCell): TableCell =>
	new TableCell({
		rowSpan,
		columnSpan: colSpan,
		children: text.split('\n').map(paragraph)
	});
