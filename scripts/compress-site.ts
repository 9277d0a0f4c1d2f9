/**
 * Gives the texts and the engine of a built site their compressed twins, which hosts send as they are:
 * `node scripts/compress-site.ts [--site DIR]`. Twins of the engine, which take most of the time, are kept for the next build.
 */
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { brotliParts } from './brotli-parts.ts';
import { commandOptions } from './command-options.ts';

const values = commandOptions('compress', {
	site: { type: 'string', default: process.env['ATLAS_BUILD'] ?? 'build' }
});
const texts = new Set(['.html', '.js', '.json', '.css', '.svg', '.xml', '.txt']);
const kept = 'node_modules/.cache/atlas-twins';

/** Pages of a province are gigabytes: the last twentieth of their size would take most of an hour. */
const thoroughUpTo = 64 * 2 ** 20;
/** The pages that everybody opens first, few and small whatever the site holds, are compressed thoroughly all the same. */
const openedFirst = /^(en\/)?([^/]+\/)?index\.html$/;
/** What a browser paints first ends where it waits for this sheet of styles. */
const firstScreen = /<\/svg><link rel="stylesheet" href="[^"]*">/;
/** So many at a time: each is held in memory whole. */
const together = 4;

const files = readdirSync(values.site, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name));
const pages = files.filter((file) => texts.has(extname(file)));
const engines = files.filter((file) => extname(file) === '.wasm');
const total = pages.reduce((sum, file) => sum + statSync(file).size, 0);
const thorough = constants.BROTLI_MAX_QUALITY;
const quality = total > thoroughUpTo ? 8 : thorough;
process.stderr.write(
	`compress: ${pages.length + engines.length} files, ${(total / 2 ** 20).toFixed(0)} MB besides the engine\n`
);
for (const file of engines) await keepTwins(file);
let next = 0;
let said = 0;
await Promise.all(Array.from({ length: together }, compressPages));

async function compressPages(): Promise<void> {
	while (next < pages.length) {
		const page = pages[next++]!;
		const isFirst = openedFirst.test(relative(values.site, page).replaceAll('\\', '/'));
		await writeTwins(page, isFirst ? thorough : quality);
		const tenths = Math.floor((next / pages.length) * 10);
		if (pages.length > 1000 && tenths > said)
			process.stderr.write(`compress: ${(said = tenths)}0 %\n`);
	}
}

async function writeTwins(file: string, quality: number, target = file): Promise<void> {
	const content = readFileSync(file);
	writeFileSync(`${target}.br`, await brotliParts(partsOf(file, content), quality));
	writeFileSync(`${target}.gz`, await promisify(gzip)(content, { level: 9 }));
}

/** A page's first chart and what stands before it, and the rest. */
function partsOf(file: string, content: Buffer): Buffer[] {
	const end = extname(file) === '.html' ? firstScreen.exec(content.toString()) : null;
	if (end === null) return [content];
	const at = Buffer.byteLength(end.input.slice(0, end.index + end[0].length));
	return [content.subarray(0, at), content.subarray(at)];
}

/** The same module has the same twins, whatever site it is of. */
async function keepTwins(file: string): Promise<void> {
	const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
	const twin = join(kept, sum);
	if (!existsSync(`${twin}.gz`)) {
		mkdirSync(kept, { recursive: true });
		const draft = `${twin}.${process.pid}`;
		await writeTwins(file, thorough, draft);
		// the one that is looked for comes last
		for (const ending of ['br', 'gz']) renameSync(`${draft}.${ending}`, `${twin}.${ending}`);
	}
	for (const ending of ['br', 'gz']) copyFileSync(`${twin}.${ending}`, `${file}.${ending}`);
}
