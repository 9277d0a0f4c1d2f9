import { builtInFormat } from './number-format.ts';
import { childElement, childElements, type XmlElement } from './xml.ts';

/** How a cell is set: the format of its number, and whether its text is struck through or raised. */
export interface CellStyle {
	format: string;
	struck: boolean;
	raised: boolean;
}

const plain: CellStyle = { format: 'General', struck: false, raised: false };

const isOn = (element: XmlElement | undefined): boolean =>
	element !== undefined && !/^(0|false)$/.test(element.attributes['val'] ?? '1');

/** What the properties of a font say of its text. */
export const fontLook = (font: XmlElement | undefined): { struck: boolean; raised: boolean } => ({
	struck: isOn(childElement(font, 'x:strike')),
	raised: childElement(font, 'x:vertAlign')?.attributes['val'] === 'superscript'
});

/** Reads the styles of a workbook: a cell names one by its place in the list. */
export function readCellStyles(part: XmlElement | undefined): (index: number) => CellStyle {
	const root = childElement(part, 'x:styleSheet');
	if (root === undefined) return () => plain;
	const within = (list: string, name: string): XmlElement[] => {
		const found = childElement(root, list);
		return found === undefined ? [] : [...childElements(found, name)];
	};
	const formats = new Map(
		within('x:numFmts', 'x:numFmt').map(({ attributes }) => [
			attributes['numFmtId'] ?? '',
			attributes['formatCode'] ?? ''
		])
	);
	const fonts = within('x:fonts', 'x:font').map(fontLook);
	const styles = within('x:cellXfs', 'x:xf').map(({ attributes }): CellStyle => {
		const id = attributes['numFmtId'] ?? '0';
		const font = fonts[Number(attributes['fontId'] ?? 0)] ?? { struck: false, raised: false };
		return { format: formats.get(id) ?? builtInFormat(Number(id)), ...font };
	});
	return (index) => styles[index] ?? plain;
}
