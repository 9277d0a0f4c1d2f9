/**
 * One spelling for digits, brackets and signs (NFKC), without blanks inside numbers (`0. 41` is 0.41).
 * For reading only: what a document prints is kept as it is.
 */
export function foldText(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\u00ad|[\u200b-\u200d\ufeff]/g, '')
		.replace(/[−﹣–—](?=\s*\d)/g, '-')
		.replace(/[≧⩾]/g, '≥')
		.replace(/[═＝]/g, '=')
		.replace(/[≦⩽]/g, '≤')
		.replace(/(\d)\s*([.,])\s+(?=\d)/g, '$1$2')
		.replace(/(\d)\s+\.(?=\d)/g, '$1.')
		.replace(/[\s\u3000]+/g, ' ')
		.trim();
}

export interface PrintedNumber {
	/** Plain decimal text, without sign of grouping. */
	value: string;
	/** Decimals printed. */
	decimals: number;
}

/** A whole text that is one well-formed number, or null. `1,234.50` is 1234.50; `3243..37` and `98%1` are not numbers. */
export function readNumber(text: string): PrintedNumber | null {
	const folded = foldText(text).replace(/^\+/, '').replace(/^(-) /, '$1');
	if (!/^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(folded)) return null;
	const value = folded.replace(/,/g, '').replace(/^(-?)0+(?=\d)/, '$1');
	return { value, decimals: value.split('.')[1]?.length ?? 0 };
}

/** Reasons why a printed number cannot be taken at its word, and the values that it may have meant. */
export interface MalformedNumber {
	candidates: string[];
}

/** Misprints such as `3243..37` (two points), `98%1` (a digit behind the sign), `12.3.4`; null when there is none. */
export function readMalformedNumber(text: string): MalformedNumber | null {
	const folded = foldText(text);
	const doubled = /^[≥≤<>=]?(-?\d+)\.{2,}(\d+)([%万亿]?元?)$/.exec(folded);
	if (doubled) return { candidates: [`${doubled[1]}.${doubled[2]}`] };
	const behind = /^[≥≤<>=]?(\d+(?:\.\d+)?)%(\d+)$/.exec(folded);
	if (behind?.[1] !== undefined) {
		const joined = behind[1].includes('.')
			? `${behind[1]}${behind[2]}`
			: `${behind[1]}.${behind[2]}`;
		return { candidates: [behind[1], joined] };
	}
	if (/^-?\d+\.\d+\.\d+$/.test(folded)) return { candidates: [] };
	return null;
}
