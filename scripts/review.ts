/**
 * Serves documents beside what is read of them, for those that are new, read otherwise than before, or have unread numbers: each number
 * leads to its fact and back, and is accepted, corrected, taught or said to be no fact. Nothing is sent to any other machine.
 * Usage: npm run review -- FILE|FOLDER… [--port N] [--data DIR] [--lang zh|en]
 */
import { parseArgs } from 'node:util';
import { findDocuments } from './find-documents.ts';
import { printable } from './printable.ts';
import { ReviewDocuments } from './review/review-documents.ts';
import { startReviewServer } from './review/review-server.ts';

const usage = 'usage: npm run review -- FILE|FOLDER… [--port N] [--data DIR] [--lang zh|en]';

function readOptions(): { names: string[]; port: number; data: string; lang: string } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				port: { type: 'string', default: '4180' },
				data: { type: 'string', default: 'data' },
				lang: { type: 'string', default: 'zh' }
			}
		});
		if (positionals.length === 0) throw new Error('no file is named');
		const port = Number(values.port);
		if (!Number.isInteger(port) || port < 0 || port > 65535)
			throw new Error(`--port takes a port, not ${values.port}`);
		if (values.lang !== 'zh' && values.lang !== 'en')
			throw new Error(`--lang takes zh or en, not ${values.lang}`);
		return { names: positionals, port, data: values.data, lang: values.lang };
	} catch (error) {
		console.error(`review: ${printable((error as Error).message.split('\n')[0] ?? '')}; ${usage}`);
		process.exit(2);
	}
}

const { names, port, data, lang } = readOptions();
const { documents: files } = findDocuments(names);
try {
	const documents = new ReviewDocuments(data);
	console.error(`review: reading ${files.length} documents`);
	await documents.read(files);
	console.error(`review: ${documents.list().length} of ${files.length} are to be looked at`);
	const { address, stop } = await startReviewServer(documents, port);
	console.log(lang === 'zh' ? address : `${address}?lang=en`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.on(signal, () => void stop().then(() => process.exit(0)));
} catch (error) {
	console.error(`review: ${printable((error as Error).message.split('\n')[0] ?? '')}`);
	process.exit(1);
}
