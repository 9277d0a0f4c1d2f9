/**
 * Leaves in the pages of a built site what their first charts need, and puts the rest behind them: `node scripts/first-screen.ts
 * [--site DIR]`. What takes its place are files named by their content.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { movedData } from './first-screen/moved-data.ts';
import { movedStyles } from './first-screen/moved-styles.ts';

const { values } = parseArgs({
	options: { site: { type: 'string', default: process.env['ATLAS_BUILD'] ?? 'build' } }
});
const ownFiles = /"([^"]*\/_app\/)immutable\//;

let lighter = 0;
for (const page of globSync('**/*.html', { cwd: values.site })) {
	const file = join(values.site, page);
	const html = readFileSync(file, 'utf8');
	const base = ownFiles.exec(html)?.[1];
	if (base === undefined) continue;
	try {
		const keep = (content: string, ending: string) => base + kept(content, ending);
		const lighterPage = movedStyles(movedData(html, keep), keep);
		if (lighterPage === html) continue;
		writeFileSync(file, lighterPage);
		lighter += 1;
	} catch (error) {
		process.stderr.write(
			`first screen: ${file}: ${error instanceof Error ? error.message : String(error)}\n`
		);
		process.exit(1);
	}
}
process.stderr.write(
	`first screen: ${lighter} pages are painted before the rest of them is read\n`
);

/** Its path from the folder of the site's own files. */
function kept(content: string, ending: string): string {
	const name = createHash('sha256').update(content).digest('hex').slice(0, 16);
	const path = `immutable/first-screen/${name}.${ending}`;
	const file = join(values.site, '_app', path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
	return path;
}
