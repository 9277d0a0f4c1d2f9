/**
 * How fast documents are read: N documents of each format, made from the test cases, read one after another in one thread.
 * Usage: npm run bench:import [-- --counts 200,2000 --formats docx,txt]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDocument } from '#lib/ingest/import-document.ts';
import { asDocx } from '../tests/authored/as-docx.ts';
import { asHtml } from '../tests/authored/as-html.ts';
import { asText } from '../tests/authored/as-text.ts';
import { asXlsx } from '../tests/authored/as-xlsx.ts';
import { commandOptions } from './command-options.ts';

const cases = 'tests/ingest';
const authored = readdirSync(cases).flatMap((name) => {
	const file = join(cases, name, 'source.txt');
	return existsSync(file) ? [readFileSync(file, 'utf8')] : [];
});
const binaries = (format: string): Uint8Array[] =>
	readdirSync(cases).flatMap((name) => {
		const file = join(cases, name, `report.${format}`);
		return existsSync(file) ? [readFileSync(file)] : [];
	});

const makers: Record<string, () => Promise<Uint8Array[]> | Uint8Array[]> = {
	txt: () => authored.map((source) => asText(source, 'bars')),
	html: () => authored.map(asHtml),
	docx: () => Promise.all(authored.map(asDocx)),
	xlsx: () => authored.map((source) => asXlsx(source)),
	xls: () => authored.map((source) => asXlsx(source, 'biff8')),
	doc: () => binaries('doc'),
	pdf: () => binaries('pdf')
};

const values = commandOptions('bench-import', {
	counts: { type: 'string', default: '200,2000' },
	formats: { type: 'string', default: Object.keys(makers).join(',') }
});
const counts = values.counts.split(',').map(Number);
const heads = ['format', 'documents', 'seconds', 'a second', 'peak MB', 'against first'];
console.log(heads.map((head) => head.padStart(14)).join(''));
for (const format of values.formats.split(',')) {
	const documents = (await makers[format]?.()) ?? [];
	if (documents.length === 0) {
		console.error(`bench-import: no documents of format ${format}`);
		process.exit(2);
	}
	// the first readings load and compile the format's library, which is not what is measured
	await read(documents, 150);
	let first: number | null = null;
	for (const count of counts) {
		const { seconds, peak } = await read(documents, count);
		const rate = count / seconds;
		first ??= rate;
		const cells = [
			format,
			count,
			seconds.toFixed(2),
			rate.toFixed(1),
			Math.round(peak / 1048576),
			(rate / first).toFixed(2)
		];
		console.log(cells.map((cell) => String(cell).padStart(14)).join(''));
	}
}

async function read(
	documents: readonly Uint8Array[],
	count: number
): Promise<{ seconds: number; peak: number }> {
	let peak = 0;
	const started = performance.now();
	for (let i = 0; i < count; i += 1) {
		const bytes = documents[i % documents.length];
		if (bytes !== undefined) await importDocument(bytes, `document-${i}.${i}`);
		if (i % 20 === 0) {
			peak = Math.max(peak, process.memoryUsage.rss());
			process.stderr.write(`\r${i} of ${count}   `);
		}
	}
	process.stderr.write('\r                    \r');
	return { seconds: (performance.now() - started) / 1000, peak };
}
