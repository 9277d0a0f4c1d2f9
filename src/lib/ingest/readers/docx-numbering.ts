import { childElement, childElements, type XmlElement } from './xml.ts';

/** The numbers that Word puts in front of paragraphs: they are printed and stand nowhere in the text. */
export interface Numbering {
	/** The number of the next paragraph of a list; empty for bullets. */
	next(list: string, level: number): string;
}

interface Level {
	start: number;
	format: string;
	text: string;
}

const val = (element: XmlElement | undefined): string => element?.attributes['val'] ?? '';

/** Reads the numbering part; lists count on from paragraph to paragraph in reading order. */
export function readNumbering(part: XmlElement | undefined): Numbering {
	const abstracts = new Map<string, Map<number, Level>>();
	const lists = new Map<string, { counter: string; levels: Map<number, Level> }>();
	const root = childElement(part, 'w:numbering');
	for (const abstract of root === undefined ? [] : childElements(root, 'w:abstractNum'))
		abstracts.set(abstract.attributes['abstractNumId'] ?? '', levelsOf(abstract));
	for (const list of root === undefined ? [] : childElements(root, 'w:num')) {
		const abstract = val(childElement(list, 'w:abstractNumId'));
		const levels = new Map(abstracts.get(abstract));
		for (const over of childElements(list, 'w:lvlOverride')) {
			const at = Number(over.attributes['ilvl']);
			const own = childElement(over, 'w:lvl');
			const start = childElement(over, 'w:startOverride');
			const level = own === undefined ? levels.get(at) : levelOf(own);
			if (level !== undefined)
				levels.set(at, start === undefined ? level : { ...level, start: Number(val(start)) });
		}
		// lists of one kind count on from one another, unless one of them begins anew
		const id = list.attributes['numId'] ?? '';
		const isAnew = childElement(list, 'w:lvlOverride') !== undefined;
		lists.set(id, { counter: isAnew ? `list ${id}` : abstract, levels });
	}
	const counters = new Map<string, number[]>();
	return {
		next(id, at) {
			const list = lists.get(id);
			const level = list?.levels.get(at);
			if (list === undefined || level === undefined) return '';
			const counts = counters.get(list.counter) ?? [];
			counters.set(list.counter, counts);
			counts.length = Math.min(counts.length, at + 1);
			for (let i = 0; i < at; i += 1) counts[i] ??= list.levels.get(i)?.start ?? 1;
			counts[at] = counts[at] === undefined ? level.start : counts[at] + 1;
			if (level.format === 'bullet' || level.format === 'none') return '';
			return level.text.replace(/%(\d)/g, (_, n: string) =>
				numeral(counts[Number(n) - 1] ?? 1, list.levels.get(Number(n) - 1)?.format ?? 'decimal')
			);
		}
	};
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
	return new Map(
		[...childElements(abstract, 'w:lvl')].map((level) => [
			Number(level.attributes['ilvl']),
			levelOf(level)
		])
	);
}

function levelOf(level: XmlElement): Level {
	const start = childElement(level, 'w:start');
	return {
		start: start === undefined ? 1 : Number(val(start)),
		format: val(childElement(level, 'w:numFmt')) || 'decimal',
		text: val(childElement(level, 'w:lvlText'))
	};
}

const digits = '〇一二三四五六七八九';

/** A counting number in Chinese words, below a hundred thousand. */
export function inChinese(value: number): string {
	if (value < 10) return digits[value] ?? '';
	let text = '';
	const places: [number, string][] = [
		[10000, '万'],
		[1000, '千'],
		[100, '百'],
		[10, '十']
	];
	let rest = value;
	for (const [size, name] of places) {
		const count = Math.floor(rest / size);
		rest %= size;
		if (count > 0)
			text += `${count === 1 && size === 10 && text === '' ? '' : digits[count]}${name}`;
		else if (text !== '' && rest > 0 && !text.endsWith('零')) text += '零';
	}
	return rest > 0 ? text + (digits[rest] ?? '') : text.replace(/零$/, '');
}

function numeral(value: number, format: string): string {
	if (
		/^(chineseCounting|chineseCountingThousand|ideographDigital|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand)$/.test(
			format
		)
	)
		return inChinese(value);
	if (/^decimalEnclosedCircle/.test(format) && value <= 20)
		return String.fromCodePoint(0x245f + value);
	if (format === 'decimalZero') return String(value).padStart(2, '0');
	if (/^(upper|lower)Letter$/.test(format)) {
		const letter = String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
		return format === 'upperLetter' ? letter : letter.toLowerCase();
	}
	if (/^(upper|lower)Roman$/.test(format)) {
		const roman = inRoman(value);
		return format === 'upperRoman' ? roman : roman.toLowerCase();
	}
	if (format === 'ideographTraditional') return '甲乙丙丁戊己庚辛壬癸'[(value - 1) % 10] ?? '';
	return String(value);
}

function inRoman(value: number): string {
	const signs: [number, string][] = [
		[1000, 'M'],
		[900, 'CM'],
		[500, 'D'],
		[400, 'CD'],
		[100, 'C'],
		[90, 'XC'],
		[50, 'L'],
		[40, 'XL'],
		[10, 'X'],
		[9, 'IX'],
		[5, 'V'],
		[4, 'IV'],
		[1, 'I']
	];
	let [rest, text] = [Math.min(value, 3999), ''];
	for (const [size, sign] of signs)
		while (rest >= size) {
			text += sign;
			rest -= size;
		}
	return text;
}
