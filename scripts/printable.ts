/** A text as it can be printed on a terminal: signs that would move its cursor, change its colour or turn its text are named by their codes. */
export const printable = (text: string): string =>
	text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) => {
		const code = sign.charCodeAt(0).toString(16).padStart(2, '0');
		return `\\x${code}`;
	});
