import { inChinese } from './docx-numbering.ts';
import { childElements, descendantElements, type XmlElement } from './xml.ts';

interface Level {
	format: string;
	prefix: string;
	suffix: string;
	start: number;
}

/** The numbers that the lists of an OpenDocument text show: for a list of a style, at a level, what gives the next entry's. */
export function listLabels(
	holders: readonly XmlElement[]
): (style: string, goesOn: boolean, level: number) => () => string {
	const styles = new Map<string, Map<number, Level>>();
	for (const holder of holders)
		for (const style of descendantElements(holder, 'text:list-style')) {
			const levels = new Map<number, Level>();
			for (const { name, attributes } of childElements(style))
				if (name === 'text:list-level-style-number')
					levels.set(Number(attributes['level']), {
						format: attributes['num-format'] ?? '',
						prefix: attributes['num-prefix'] ?? '',
						suffix: attributes['num-suffix'] ?? '',
						start: Number(attributes['start-value'] ?? 1)
					});
			styles.set(style.attributes['name'] ?? '', levels);
		}
	const reached = new Map<string, number>();
	return (style, goesOn, level) => {
		const said = styles.get(style)?.get(level + 1);
		if (said === undefined || said.format === '') return () => '';
		const key = `${style} ${level}`;
		let count = goesOn ? (reached.get(key) ?? said.start - 1) : said.start - 1;
		return () => {
			count += 1;
			reached.set(key, count);
			return `${said.prefix}${numeral(count, said.format)}${said.suffix}`;
		};
	};
}

function numeral(value: number, format: string): string {
	if (/^[一壹]/.test(format)) return inChinese(value);
	if (/^①/.test(format) && value <= 20) return String.fromCodePoint(0x245f + value);
	if (/^[aA]$/.test(format)) {
		const letter = String.fromCharCode(64 + (((value - 1) % 26) + 1));
		return format === 'A' ? letter : letter.toLowerCase();
	}
	return String(value);
}
