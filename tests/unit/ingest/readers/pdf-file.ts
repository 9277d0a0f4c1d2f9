/** A PDF whose pages' drawing we author; F1 is Helvetica, F2 a Chinese font that names its characters by GBK and embeds nothing. */
export function pdfFile(
	pages: readonly string[],
	more = '',
	annotations: readonly string[] = []
): Uint8Array {
	const objects: string[] = [
		'<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]>>>>',
		`<</Type/Pages/Kids[${pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ')}]/Count ${pages.length}>>`,
		'<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
		'<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[5 0 R]>>',
		'<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 6 0 R>>',
		'<</Type/FontDescriptor/FontName/SimSun/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 683/StemV 80>>'
	];
	pages.forEach((content, i) => {
		objects.push(
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${8 + 2 * i} 0 R/Annots[${annotations.join(' ')}]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>${more}>>>>`,
			`<</Length ${content.length}>>stream\n${content}\nendstream`
		);
	});
	let text = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const at = text.length;
		text += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
	return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** A text at a place, from the lower left, in points. */
export const at = (
	x: number,
	y: number,
	text: string,
	size = 12,
	font = 'F1',
	before = ''
): string => `BT ${before} /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;

/** A ruled table: column edges, row edges from the top, and texts by row. */
export function ruled(
	xs: readonly number[],
	ys: readonly number[],
	rows: readonly (readonly string[])[],
	size = 12
): string {
	const [left = 0, right = 0] = [xs[0], xs.at(-1)];
	const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
	return [
		...ys.map((y) => `${left} ${y} m ${right} ${y} l S`),
		...xs.map((x) => `${x} ${top} m ${x} ${bottom} l S`),
		...rows.flatMap((row, r) =>
			row.map((text, c) =>
				text === '' ? '' : at((xs[c] ?? 0) + 3, (ys[r] ?? 0) - size - 2, text, size)
			)
		)
	].join('\n');
}
