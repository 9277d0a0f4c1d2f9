/** What the characters of picture fonts show, by the font's own code: a file stores them as letters, or in a private range. */
const symbol: Record<number, string> = {
	0x22: '∀',
	0x24: '∃',
	0x27: '∋',
	0x2a: '∗',
	0x2d: '−',
	0x40: '≅',
	0x44: 'Δ',
	0x46: 'Φ',
	0x47: 'Γ',
	0x4c: 'Λ',
	0x50: 'Π',
	0x51: 'Θ',
	0x53: 'Σ',
	0x57: 'Ω',
	0x58: 'Ξ',
	0x59: 'Ψ',
	0x5c: '∴',
	0x5e: '⊥',
	0x61: 'α',
	0x62: 'β',
	0x63: 'χ',
	0x64: 'δ',
	0x65: 'ε',
	0x66: 'φ',
	0x67: 'γ',
	0x68: 'η',
	0x6b: 'κ',
	0x6c: 'λ',
	0x6d: 'μ',
	0x6e: 'ν',
	0x70: 'π',
	0x71: 'θ',
	0x72: 'ρ',
	0x73: 'σ',
	0x74: 'τ',
	0x77: 'ω',
	0x78: 'ξ',
	0x79: 'ψ',
	0x7a: 'ζ',
	0x7e: '∼',
	0xa2: '′',
	0xa3: '≤',
	0xa4: '/',
	0xa5: '∞',
	0xab: '↔',
	0xac: '←',
	0xad: '↑',
	0xae: '→',
	0xaf: '↓',
	0xb0: '°',
	0xb1: '±',
	0xb2: '″',
	0xb3: '≥',
	0xb4: '×',
	0xb5: '∝',
	0xb7: '•',
	0xb8: '÷',
	0xb9: '≠',
	0xba: '≡',
	0xbb: '≈',
	0xbc: '…',
	0xc5: '⊕',
	0xd7: '·',
	0xe5: '∑'
};
const wingdings: Record<number, string> = {
	0x6c: '●',
	0x6e: '■',
	0x6f: '☐',
	0x70: '☐',
	0x71: '☐',
	0x72: '☐',
	0x75: '◆',
	0x76: '❖',
	0x77: '◆',
	0x9f: '•',
	0xa1: '○',
	0xa7: '▪',
	0xa8: '☐',
	0xd8: '➢',
	0xdf: '←',
	0xe0: '→',
	0xe8: '➔',
	0xf0: '⇨',
	0xfb: '✗',
	0xfc: '✓',
	0xfd: '☒',
	0xfe: '☑'
};
const wingdings2: Record<number, string> = {
	0x4f: '✗',
	0x50: '✓',
	0x51: '☒',
	0x52: '☑',
	0x53: '☒',
	0x54: '☒',
	0x96: '•',
	0xa3: '☐',
	0x2a: '☐',
	0x30: '☐'
};
const circled = (from: number, first: number, count: number): [number, string][] =>
	Array.from({ length: count }, (_, i) => [from + i, String.fromCodePoint(first + i)]);
for (const [code, sign] of [...circled(0x81, 0x2460, 10), ...circled(0x8c, 0x2776, 10)])
	wingdings[code] = sign;
for (const [code, sign] of [...circled(0x6a, 0x2460, 10), ...circled(0x75, 0x2776, 10)])
	wingdings2[code] = sign;

const fonts: [RegExp, Record<number, string>][] = [
	[/^symbol$/i, symbol],
	[/^wingdings$/i, wingdings],
	[/^wingdings 2$/i, wingdings2]
];

export const isSymbolFont = (font: string): boolean =>
	/^(symbol|wingdings( [23])?|webdings)$/i.test(font.trim());

/** What a text in a picture font shows; `null` stands for a sign that is not known. */
export function symbolText(font: string, text: string): (string | null)[] {
	const table = fonts.find(([name]) => name.test(font.trim()))?.[1];
	return [...text].map((sign) => {
		const stored = sign.codePointAt(0) ?? 0;
		const code = stored >= 0xf000 && stored <= 0xf0ff ? stored - 0xf000 : stored;
		if (code > 0xff || code === 0x20) return sign;
		const shown = table?.[code];
		if (shown !== undefined) return shown;
		// the font Symbol shows digits and common signs as they are
		return table === symbol && /[\d%(),./:;<=>?[\]{|}+]/.test(String.fromCharCode(code))
			? String.fromCharCode(code)
			: null;
	});
}
