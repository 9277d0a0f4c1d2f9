/**
 * Signs that stand in a text and are not printed: controls, marks that turn the direction of what follows, blanks without width,
 * halves of characters, tags. Line ends and tabs are none of them.
 */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/gu;

/** What of a text is printed: with signs that are not, a figure could be read backwards, and two names look like one. */
export function printedText(text: string): string {
	// in old documents these two end a line
	return text.replace(/[\v\f]/g, '\n').replace(unseen, '');
}

/** The places of texts in a value that hold signs which are not printed, each with the sign's code point. */
export function unseenSigns(value: unknown, place = ''): string[] {
	if (typeof value === 'string') {
		const [sign] = value.match(unseen) ?? [];
		if (sign === undefined) return [];
		const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
		return [`${place}: a sign that is not printed, U+${code}`];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, part]) =>
		unseenSigns(part, place === '' ? name : `${place}.${name}`)
	);
}
