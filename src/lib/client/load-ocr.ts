import { ocrFiles } from 'virtual:ocr-files';
import { startModels, type OcrModels, type OnnxRuntime } from '#lib/ingest/ocr/models.ts';

/** What loading tells: bytes that have come, of how many. */
export interface OcrLoading {
	loaded: number;
	of: number;
}

interface BrowserRuntime extends OnnxRuntime {
	env: { wasm: { numThreads: number; wasmBinary?: Uint8Array } };
}

/** Whether this site can recognise the text of scans. */
export const hasOcr = ocrFiles !== null;

/** Loads the models and their runtime from this site, and starts them. */
export async function loadOcr(hear: (loading: OcrLoading) => void): Promise<OcrModels> {
	if (ocrFiles === null) throw new Error('this site was built without the files of OCR');
	const { detection, recognition, dictionary, wasm } = ocrFiles;
	const wanted = [wasm, detection, recognition, dictionary];
	const of = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
	let loaded = 0;
	const contents: Uint8Array[] = [];
	// one after another: a slow line has one of them whole before the next, and a try again has it already
	for (const { address } of wanted)
		contents.push(await received(address, (bytes) => hear({ loaded: (loaded += bytes), of })));
	const [binary, detect, recognise, signs] = contents as [
		Uint8Array,
		Uint8Array,
		Uint8Array,
		Uint8Array
	];
	const runtime = (await ocrFiles.loadRuntime()) as BrowserRuntime;
	// several threads need headers that a plain host of files does not send
	runtime.env.wasm.numThreads = 1;
	runtime.env.wasm.wasmBinary = binary;
	return startModels(runtime, {
		detection: detect,
		recognition: recognise,
		dictionary: new TextDecoder().decode(signs)
	});
}

async function received(address: string, hear: (bytes: number) => void): Promise<Uint8Array> {
	const answer = await fetch(address);
	if (!answer.ok || answer.body === null)
		throw new Error(`${address} does not come: ${answer.status}`);
	const parts: Uint8Array[] = [];
	const reader = answer.body.getReader();
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		parts.push(part.value);
		hear(part.value.length);
	}
	return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
