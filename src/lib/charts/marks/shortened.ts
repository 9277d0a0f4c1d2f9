import { emsOf } from './text-width.ts';

/** A text cut to a room counted in Chinese characters. */
export function shortened(text: string, characters: number): string {
	let room = characters;
	for (let index = 0; index < text.length; index++) {
		room -= emsOf(text.charAt(index));
		if (room < 0) return `${text.slice(0, Math.max(1, index - 1))}…`;
	}
	return text;
}
