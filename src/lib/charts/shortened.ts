/** A text cut to a room counted in Chinese characters; they are twice as wide as Latin ones. */
export function shortened(text: string, characters: number): string {
	let room = characters * 2;
	for (let index = 0; index < text.length; index++) {
		room -= text.charCodeAt(index) > 0x2e7f ? 2 : 1.1;
		if (room < 0) return `${text.slice(0, Math.max(1, index - 1))}…`;
	}
	return text;
}
