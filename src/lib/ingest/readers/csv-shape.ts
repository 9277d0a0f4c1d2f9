/** Lines that are looked at. */
const sample = 40;

/** Whether a text is rows of values set apart by commas or semicolons: as many in every row, and no sentences between them. */
export function looksSeparated(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 16_384);
	// commas and quotes are the same in every encoding that text comes in, but for UTF-16
	const text = new TextDecoder('latin1').decode(head.filter((byte) => byte !== 0));
	if (/[\t]/.test(text.slice(0, 2000)) || /^\s*[[{<]/.test(text)) return false;
	const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
	const whole = head.length < bytes.length ? lines.slice(0, -1) : lines;
	const looked = whole.slice(0, sample);
	if (looked.length < 2) return false;
	return [',', ';'].some((sign) => {
		const counts = looked.map((line) => separators(line, sign));
		const [usual] = [...counts].sort((a, b) => b - a);
		if (usual === undefined || usual < 1) return false;
		return counts.filter((count) => count === usual).length >= 0.8 * counts.length;
	});
}

/** How often a line is parted: not within quotes, and not by the comma of a number such as 1,234. */
const separators = (line: string, sign: string): number =>
	line
		.replace(/"(?:[^"]|"")*"/g, '')
		.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
		.split(sign).length - 1;
