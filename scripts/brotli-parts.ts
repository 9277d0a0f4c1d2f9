import { buffer } from 'node:stream/consumers';
import { constants, createBrotliCompress } from 'node:zlib';

/**
 * Compresses a text in parts: whoever has the bytes of a part has all of its text, and waits for none of the next. Encoded as one,
 * the beginning of a long text is written with a code that suits the whole of it, and takes a fifth more bytes.
 *
 * @param quality 0 to 11, of brotli
 * @returns one brotli stream, which decodes to all parts after each other
 */
export async function brotliParts(parts: readonly Uint8Array[], quality: number): Promise<Buffer> {
	const stream = createBrotliCompress({
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: parts.reduce((sum, part) => sum + part.length, 0),
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS
		}
	});
	const compressed = buffer(stream);
	for (const part of parts) {
		stream.write(part);
		if (part !== parts.at(-1))
			await new Promise<void>((done) => stream.flush(constants.BROTLI_OPERATION_FLUSH, done));
	}
	stream.end();
	return compressed;
}
