import { foldText } from '#lib/domain/number.ts';

/** A paragraph with the headings it stands under. */
export interface Passage {
	/** Folded text without the paragraph's own numbering. */
	text: string;
	/** The numbering that begins the paragraph: 一是, 1., （1）; empty when none. */
	mark: string;
	/** Path of headings, outermost first, each as printed and short. */
	path: string[];
	/** The paragraph is itself a heading. */
	isHeading: boolean;
	line: number | undefined;
	page: number | undefined;
}

const levels = [
	/^[一二三四五六七八九十]+、/,
	/^[(（](?:[一二三四五六七八九十]+[)）]|\d+[)）](?=\s*[^\d,，。;；]{2,20}(?:情况|目标)$))/,
	/^\d+\s*(?:、|[.．](?!\d))/,
	/^[(（]\d+[)）]/
];

/** Follows the headings 一、 / （一） / 1. through the paragraphs of a narrative. */
export function readPassages(
	paragraphs: readonly { text: string; line?: number; page?: number }[]
): Passage[] {
	const path: string[] = [];
	return paragraphs.map(({ text, line, page }) => {
		const folded = foldText(text).replace(/^- /, '');
		const level = levels.findIndex((pattern) => pattern.test(folded));
		const mark =
			level >= 0
				? (levels[level]?.exec(folded)?.[0] ?? '')
				: (/^[一二三四五六七八九十]+是/.exec(folded)?.[0] ?? '');
		const body = folded.slice(mark.length).trim();
		const isHeading =
			level >= 0 &&
			body.length <= 40 &&
			!/[。;，,].*\d|\d.*(万元|亿元|元)/.test(body) &&
			!/[。;]$/.test(body);
		if (level >= 0) {
			path.length = Math.min(path.length, level);
			while (path.length < level) path.push('');
			path.push(headingName(mark, body));
		}
		const own = level >= 0 ? [...path] : mark === '' ? [...path] : [...path, mark];
		return { text: body, mark, path: own.filter((part) => part !== ''), isHeading, line, page };
	});
}

/** A heading's number with its words, when it has few enough to be a heading. */
function headingName(mark: string, body: string): string {
	const name = body.split(/[。:：]/)[0] ?? '';
	return name.length > 0 && name.length <= 24 && !/[,，]/.test(name) ? `${mark}${name}` : mark;
}

/** Sentences of a passage, with what is in brackets left in place. */
export function sentencesOf(text: string): string[] {
	return text.split(/(?<=[。;；!?])/).filter((sentence) => sentence.trim() !== '');
}

/** Sentences up to their full stop: semicolons set apart what one total may sum. */
export function fullSentencesOf(text: string): string[] {
	return text.split(/(?<=[。!?])/).filter((sentence) => sentence.trim() !== '');
}
