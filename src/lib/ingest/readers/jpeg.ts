import { UnreadableDocument, type ReadDocument } from '../document.ts';
import { notRecognised } from '../ocr/read-image.ts';
import { isOcrProvided } from '../ocr/provider.ts';
import { readPdf } from './pdf.ts';

/**
 * A JPEG as the only page of a PDF around it: the PDF library has the decoder, and reads it alike everywhere.
 * @throws UnreadableDocument where scans are not read, or when it is no JPEG that can be decoded
 */
export async function readJpeg(bytes: Uint8Array): Promise<ReadDocument> {
	if (!isOcrProvided()) throw notRecognised();
	return { ...(await readPdf(pdfAround(bytes))), format: 'jpeg' };
}

/** Degrees to the right that a camera asks its picture to be turned by. */
const turns: Record<number, number> = { 3: 180, 6: 90, 8: 270 };

/** A PDF of one page that shows the JPEG, the right way up. */
export function pdfAround(jpeg: Uint8Array): Uint8Array {
	const { width, height, components, orientation } = headerOf(jpeg);
	const colours = components === 1 ? 'DeviceGray' : components === 4 ? 'DeviceCMYK' : 'DeviceRGB';
	const paint = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`;
	const objects: (string | Uint8Array)[][] = [
		['<< /Type /Catalog /Pages 2 0 R >>'],
		['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
		[
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${turns[orientation] ?? 0} ` +
				'/Resources << /XObject << /P 5 0 R >> >> /Contents 4 0 R >>'
		],
		[`<< /Length ${paint.length} >>\nstream\n${paint}\nendstream`],
		[
			`<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${colours} ` +
				`/BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
			jpeg,
			'\nendstream'
		]
	];
	const encoder = new TextEncoder();
	const parts: Uint8Array[] = [];
	let length = 0;
	const write = (part: string | Uint8Array) => {
		const bytes = typeof part === 'string' ? encoder.encode(part) : part;
		parts.push(bytes);
		length += bytes.length;
	};
	write('%PDF-1.4\n');
	const offsets = objects.map((object, i) => {
		const offset = length;
		write(`${i + 1} 0 obj\n`);
		object.forEach(write);
		write('\nendobj\n');
		return offset;
	});
	const table = length;
	write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
	for (const offset of offsets) write(`${String(offset).padStart(10, '0')} 00000 n \n`);
	write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

interface JpegHeader {
	width: number;
	height: number;
	components: number;
	/** How the camera was held, as it says: 1 is upright. */
	orientation: number;
}

function headerOf(jpeg: Uint8Array): JpegHeader {
	const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
	let orientation = 1;
	for (let at = 2; at + 9 < jpeg.length;) {
		if (jpeg[at] !== 0xff) break;
		const marker = jpeg[at + 1] ?? 0;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame)
			return {
				height: view.getUint16(at + 5),
				width: view.getUint16(at + 7),
				components: jpeg[at + 9] ?? 3,
				orientation
			};
		const length = view.getUint16(at + 2);
		if (marker === 0xe1) orientation = orientationIn(jpeg.subarray(at + 4, at + 2 + length));
		at += 2 + length;
	}
	throw new UnreadableDocument('damaged', {
		en: 'a JPEG that is cut short or broken',
		zh: 'JPEG 图片损坏或不完整'
	});
}

/** The orientation among the notes of a camera (Exif). */
function orientationIn(notes: Uint8Array): number {
	if (String.fromCharCode(...notes.subarray(0, 4)) !== 'Exif' || notes.length < 22) return 1;
	const view = new DataView(notes.buffer, notes.byteOffset + 6, notes.byteLength - 6);
	const isLittle = view.getUint16(0) === 0x4949;
	const first = view.getUint32(4, isLittle);
	if (first + 2 > view.byteLength) return 1;
	const count = view.getUint16(first, isLittle);
	for (let i = 0; i < count; i += 1) {
		const entry = first + 2 + i * 12;
		if (entry + 10 > view.byteLength) break;
		if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle);
	}
	return 1;
}
