import { childElement, childElements, type XmlElement } from './xml.ts';

/** How a run of text is set, as far as it decides what a reader sees. */
export interface RunLook {
	hidden?: boolean;
	struck?: boolean;
	raised?: boolean;
	font?: string;
}

export interface DocxStyles {
	/** What a paragraph style or a run style says of text. */
	lookOf(style: string): RunLook;
	/** The list that a paragraph style belongs to. */
	listOf(style: string): { list: string; level: number } | null;
}

/** Whether a switch such as w:strike is on: it is by its mere presence, unless it says otherwise. */
const isOn = (element: XmlElement | undefined): boolean | undefined =>
	element === undefined
		? undefined
		: !/^(0|false|off|none)$/.test(element.attributes['val'] ?? 'on');

/** What the properties of a run say themselves. */
export function runLook(properties: XmlElement | undefined): RunLook {
	if (properties === undefined) return {};
	const look: RunLook = {};
	const hidden = isOn(childElement(properties, 'w:vanish'));
	if (hidden !== undefined) look.hidden = hidden;
	const [once, twice] = [
		isOn(childElement(properties, 'w:strike')),
		isOn(childElement(properties, 'w:dstrike'))
	];
	if (once !== undefined || twice !== undefined) look.struck = once === true || twice === true;
	const align = childElement(properties, 'w:vertAlign')?.attributes['val'];
	if (align !== undefined) look.raised = align === 'superscript';
	else {
		// raised by hand: lifted by points, and set smaller
		const lift = Number(childElement(properties, 'w:position')?.attributes['val'] ?? 0);
		if (lift >= 4) look.raised = true;
	}
	const fonts = childElement(properties, 'w:rFonts')?.attributes;
	const font = fonts?.['ascii'] ?? fonts?.['hAnsi'];
	if (font !== undefined) look.font = font;
	return look;
}

interface Style {
	parent: string;
	look: RunLook;
	list: string | null;
	level: number;
}

/** Reads the styles part; a style has what the styles that it rests on have. */
export function readDocxStyles(part: XmlElement | undefined): DocxStyles {
	const styles = new Map<string, Style>();
	const root = childElement(part, 'w:styles');
	for (const style of root === undefined ? [] : childElements(root, 'w:style')) {
		const paragraph = childElement(style, 'w:pPr');
		const numbers = childElement(paragraph, 'w:numPr');
		styles.set(style.attributes['styleId'] ?? '', {
			parent: childElement(style, 'w:basedOn')?.attributes['val'] ?? '',
			look: runLook(childElement(style, 'w:rPr')),
			list: childElement(numbers, 'w:numId')?.attributes['val'] ?? null,
			level: Number(childElement(numbers, 'w:ilvl')?.attributes['val'] ?? 0)
		});
	}
	const chain = (name: string): Style[] => {
		const found: Style[] = [];
		for (let style = styles.get(name); style !== undefined && found.length < 20;) {
			found.push(style);
			style = styles.get(style.parent);
		}
		return found;
	};
	const looks = new Map<string, RunLook>();
	return {
		lookOf(name) {
			let look = looks.get(name);
			if (look === undefined) {
				look = Object.assign(
					{},
					...chain(name)
						.map((style) => style.look)
						.reverse()
				) as RunLook;
				looks.set(name, look);
			}
			return look;
		},
		listOf(name) {
			const style = chain(name).find(({ list }) => list !== null);
			return style?.list === undefined || style.list === null
				? null
				: { list: style.list, level: style.level };
		}
	};
}
