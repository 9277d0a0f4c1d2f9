/// <reference lib="webworker" />
import { keepOwnFiles } from '#lib/offline/keep-own-files.ts';
import { attachmentsIn } from '#lib/ingest/attachments.ts';
import { UnreadableDocument } from '#lib/ingest/document.ts';
import { documentView } from '#lib/ingest/document-view.ts';
import { readDocument } from '#lib/ingest/import-document.ts';
import type { Layout } from '#lib/ingest/layouts.ts';
import { provideOcr } from '#lib/ingest/ocr/provider.ts';
import { loadReaders } from '#lib/ingest/load-readers.ts';
import { begun, onProgress } from '#lib/ingest/reading-progress.ts';
import { hasOcr, loadOcr } from './load-ocr.ts';
import type { CheckedDocument, ReadReply, ReadRequest } from './check-messages.ts';

// A worker of its own only reads: whoever waits for it ends it when a file takes too long, and nothing else is lost.

const say = (reply: ReadReply): void => self.postMessage(reply);

// a scan that is dropped is what loads its models, and what was loaded is kept
if (hasOcr)
	provideOcr(async () => {
		const models = await loadOcr((loading) => say({ kind: 'ocr', loading }));
		void keepOwnFiles([], 'worker');
		return models;
	});
onProgress((progress) => say({ kind: 'progress', progress }));

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
	void answer(data);
});

async function answer(request: ReadRequest): Promise<void> {
	if (request.kind === 'load') {
		await loadReaders();
		say({ kind: 'loaded' });
		void keepOwnFiles([], 'worker');
		return;
	}
	say({ kind: 'progress', progress: begun });
	say({
		kind: 'read',
		documents: await read(request.name, new Uint8Array(request.bytes), request.layouts)
	});
}

/** The documents of a file: one, or those of an archive of attachments. */
async function read(
	name: string,
	bytes: Uint8Array,
	layouts: readonly Layout[]
): Promise<CheckedDocument[]> {
	try {
		const attachments = attachmentsIn(bytes);
		if (attachments === null) return [await readOne(name, bytes, layouts)];
		const documents: CheckedDocument[] = [];
		for (const each of attachments.documents) {
			say({ kind: 'progress', progress: begun });
			documents.push(await readOne(`${name}/${each.name}`, each.bytes, layouts));
		}
		return documents;
	} catch (error) {
		return [refused(name, error)];
	}
}

async function readOne(
	name: string,
	bytes: Uint8Array,
	layouts: readonly Layout[]
): Promise<CheckedDocument> {
	try {
		const reading = await readDocument(bytes, name, layouts);
		return { name, record: reading.record, view: documentView(reading, layouts) };
	} catch (error) {
		return refused(name, error);
	}
}

function refused(name: string, error: unknown): CheckedDocument {
	const { message } = error as Error;
	return error instanceof UnreadableDocument
		? { name, error: { code: error.code, reason: error.reason } }
		: { name, error: { code: 'failed', reason: { en: message, zh: message } } };
}
