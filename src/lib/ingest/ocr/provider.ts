import type { OcrModels } from './models.ts';

type Load = () => Promise<OcrModels>;

let load: Load | undefined;
let models: Promise<OcrModels> | undefined;

/** Says where the models come from in this thread; from nowhere, a scan is refused. They are loaded when the first scan is read. */
export function provideOcr(from: Load | undefined): void {
	[load, models] = [from, undefined];
}

/** Whether scans are read in this thread. */
export const isOcrProvided = (): boolean => load !== undefined;

/** The models, loaded once; a load that failed is tried again with the next scan. */
export async function ocrModels(): Promise<OcrModels | null> {
	if (load === undefined) return null;
	models ??= load();
	try {
		return await models;
	} catch (error) {
		models = undefined;
		throw error;
	}
}
