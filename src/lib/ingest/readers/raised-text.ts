const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What raised text is in a line of text. The power of a unit (m², 10³) belongs to what is printed; any other raised digit, star or
 * bracket is the mark of a note and no part of the figure it stands at, so it is left out.
 */
export function raisedText(before: string, raised: string): string {
	const text = raised.trim();
	if (/^\d$/.test(text) && /(^|[^A-Za-z])(k|c|d|m|h)?m$|[米里]$/.test(before) && /[23]/.test(text))
		return raisedDigits[Number(text)] ?? '';
	if (/^-?\d{1,2}$/.test(text) && /(^|[^\d.,])10$/.test(before))
		return text.replace(/\d/g, (digit) => raisedDigits[Number(digit)] ?? '').replace('-', '⁻');
	return isNoteMark(text) ? '' : raised;
}

/** A mark that points to a note: a number, a letter or a star, in brackets or bare. */
export const isNoteMark = (text: string): boolean =>
	/^[[(（［【〔]?(\d{1,3}|[a-z]|[ivx]{1,4}|[*＊※†‡§#]{1,3}|[①-⑳❶-❿]|[注註]\d{0,2})([,，、]\d{1,3})*[\])）］】〕]?$/i.test(
		text.trim()
	);
