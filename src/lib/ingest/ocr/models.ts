/** Numbers with the lengths of their dimensions. */
export interface Tensor {
	data: Float32Array;
	dims: readonly number[];
}

/** The two networks that recognise text, and the signs that the second one knows. */
export interface OcrModels {
	/** A picture to the likelihood of each of its pixels to be text. */
	detect: (picture: Tensor) => Promise<Tensor>;
	/** Pictures of lines of text to the likelihood of each sign, from left to right. */
	recognise: (lines: Tensor) => Promise<Tensor>;
	/** The signs by their number; the first is none. */
	signs: readonly string[];
}

/** What onnxruntime-web exports, as far as it is used here: the package is there only where scans are read. */
export interface OnnxRuntime {
	Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => unknown;
	InferenceSession: {
		create: (model: Uint8Array, options: Record<string, unknown>) => Promise<OnnxSession>;
	};
}

interface OnnxSession {
	inputNames: readonly string[];
	outputNames: readonly string[];
	run: (feeds: Record<string, unknown>) => Promise<Record<string, unknown>>;
}

/** What the models are made of: the contents of the files of their package. */
export interface ModelFiles {
	detection: Uint8Array;
	recognition: Uint8Array;
	dictionary: string;
}

/** Starts the models in a runtime that is given, so that Node and the browser share all else. */
export async function startModels(runtime: OnnxRuntime, files: ModelFiles): Promise<OcrModels> {
	const options = { executionProviders: ['wasm'], graphOptimizationLevel: 'all' };
	const detection = await runtime.InferenceSession.create(files.detection, options);
	const recognition = await runtime.InferenceSession.create(files.recognition, options);
	const runs =
		(session: OnnxSession) =>
		async ({ data, dims }: Tensor): Promise<Tensor> => {
			const feeds = { [session.inputNames[0] ?? '']: new runtime.Tensor('float32', data, dims) };
			const results = await session.run(feeds);
			return results[session.outputNames[0] ?? ''] as Tensor;
		};
	return {
		detect: runs(detection),
		recognise: runs(recognition),
		signs: ['', ...files.dictionary.split(/\r?\n/).filter((sign) => sign !== ''), ' ']
	};
}
