/** The files of OCR among those of the site; null where it was built without them: see scripts/ocr-files.js. */
declare module 'virtual:ocr-files' {
	interface OcrFile {
		address: string;
		bytes: number;
	}
	export const ocrFiles: {
		detection: OcrFile;
		recognition: OcrFile;
		dictionary: OcrFile;
		wasm: OcrFile;
		loadRuntime: () => Promise<unknown>;
	} | null;
}
