/** A text as it can be printed on a terminal: signs that would move its cursor, change its colour or turn its text are named by their codes. */
export const printable = (text: string): string =>
	text.replace(
		/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
		(sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`
	);
