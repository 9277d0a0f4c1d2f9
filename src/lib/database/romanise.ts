import { pinyin } from 'pinyin-pro';

/** The syllables of a text in lower case without tone marks; other letters and digits stay, signs leave. For Node: the dictionary is large. */
export function romanise(text: string): string[] {
	return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
		.map((syllable) =>
			syllable
				.toLowerCase()
				.replace(/ü/g, 'v')
				.replace(/[^a-z0-9]/g, '')
		)
		.filter((syllable) => syllable !== '');
}
