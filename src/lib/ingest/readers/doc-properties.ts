/** What the properties of a paragraph in a binary Word document say of tables. */
export interface TableProperties {
	inTable: boolean;
	/** The paragraph is the mark that ends a row; it holds the definition of the row's cells. */
	endsRow: boolean;
	cells: CellDefinition[];
}

export interface CellDefinition {
	/** Edges in twips, from the table's own origin. */
	left: number;
	right: number;
	/** Belongs to the cell on its left. */
	goesOnLeft: boolean;
	/** Belongs to the cell above. */
	goesOnAbove: boolean;
}

const codes = {
	inTable: 0x2416,
	endsRow: 0x2417,
	depth: 0x6649,
	cells: 0xd608,
	verticalMerge: 0xd62b,
	tabs: 0xc615
} as const;
/** Operand bytes by the upper three bits of a code; 6 means that the operand says its own length. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3];

/** Reads the list of properties; what is no concern of tables is stepped over. */
export function readTableProperties(list: Uint8Array): TableProperties {
	const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
	const found: TableProperties = { inTable: false, endsRow: false, cells: [] };
	for (let i = 0; i + 2 < list.length;) {
		const code = view.getUint16(i, true);
		i += 2;
		const size = operandSize(view, code, i);
		if (size === null || i + size > list.length) break;
		if (code === codes.inTable) found.inTable = view.getUint8(i) === 1;
		else if (code === codes.endsRow) found.endsRow = view.getUint8(i) === 1;
		else if (code === codes.depth) found.inTable ||= view.getUint32(i, true) > 0;
		else if (code === codes.cells) found.cells = readCells(view, i + 2, size - 2);
		else if (code === codes.verticalMerge) {
			const cell = found.cells[view.getUint8(i + 1)];
			if (cell !== undefined) cell.goesOnAbove = view.getUint8(i + 2) === 1;
		}
		i += size;
	}
	return found;
}

function operandSize(view: DataView, code: number, i: number): number | null {
	const size = sizes[code >> 13] ?? 0;
	if (size > 0) return size;
	if (i >= view.byteLength) return null;
	if (code === codes.cells) return i + 1 < view.byteLength ? view.getUint16(i, true) + 1 : null;
	const length = view.getUint8(i);
	// a list of tabs that is too long to say its length cannot be stepped over
	return code === codes.tabs && length === 255 ? null : length + 1;
}

const cellSize = 20;

function readCells(view: DataView, from: number, size: number): CellDefinition[] {
	const count = view.getUint8(from);
	const edges = from + 1;
	const flags = edges + 2 * (count + 1);
	if (flags > from + size) return [];
	return Array.from({ length: count }, (_, i) => {
		const at = flags + cellSize * i;
		const bits = at + 2 <= from + size ? view.getUint16(at, true) : 0;
		return {
			left: view.getInt16(edges + 2 * i, true),
			right: view.getInt16(edges + 2 * (i + 1), true),
			goesOnLeft: (bits & 0x02) !== 0,
			goesOnAbove: (bits & 0x60) === 0x20
		};
	});
}

/** How a stretch of text is set, as far as it decides what a reader sees. */
export interface CharacterLook {
	/** Taken out by a tracked change: no part of the text. */
	deleted?: boolean;
	hidden?: boolean;
	struck?: boolean;
	raised?: boolean;
	/** A sign of a picture font: the number of the font, and its code there. */
	symbol?: { font: number; code: number };
}

const characterCodes = {
	deleted: 0x0800,
	hidden: 0x083c,
	struck: 0x0837,
	doubleStruck: 0x2a53,
	place: 0x2a48,
	lift: 0x4845,
	symbol: 0x6a09
} as const;

/** Reads the properties of characters; null when none of them decides anything. */
export function readCharacterLook(list: Uint8Array): CharacterLook | null {
	const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
	const look: CharacterLook = {};
	for (let i = 0; i + 2 < list.length;) {
		const code = view.getUint16(i, true);
		i += 2;
		const size = operandSize(view, code, i);
		if (size === null || i + size > list.length) break;
		// 0x81 turns what the style says, which is hardly ever to hide or to strike
		const isOn = [1, 0x81].includes(view.getUint8(i));
		if (code === characterCodes.deleted && isOn) look.deleted = true;
		else if (code === characterCodes.hidden && isOn) look.hidden = true;
		else if ((code === characterCodes.struck || code === characterCodes.doubleStruck) && isOn)
			look.struck = true;
		else if (code === characterCodes.place && view.getUint8(i) === 1) look.raised = true;
		else if (code === characterCodes.lift && view.getInt16(i, true) >= 4) look.raised = true;
		else if (code === characterCodes.symbol)
			look.symbol = { font: view.getUint16(i, true), code: view.getUint16(i + 2, true) };
		i += size;
	}
	return Object.keys(look).length === 0 ? null : look;
}
