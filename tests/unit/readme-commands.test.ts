import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};
const files = (folder: string, endings: RegExp) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		// packages of others bring their own
		.filter((file) => !file.includes('node_modules'));
const readmes = [
	'README.md',
	...['src', 'scripts', 'tests', 'data', '.github'].flatMap((folder) => files(folder, /\.md$/))
];
/** Everything that runs commands. */
const runners = [
	...files('tests', /\.ts$/),
	...files('scripts', /\.mjs$/),
	...files('.github', /\.yml$|pre-commit$/),
	'.ci/run',
	'playwright.config.ts'
].filter((file) => !file.endsWith('readme-commands.test.ts'));
const run = runners.map((file) => readFileSync(file, 'utf8')).join('\n');

/** The names of the commands that a text tells its reader to run. */
function commandsIn(text: string): string[] {
	const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
	const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, name]) => name!);
	return [...new Set([...named, ...short])];
}

test.each(readmes)('%s names commands that there are', (file) => {
	for (const name of commandsIn(readFileSync(file, 'utf8')))
		expect(scripts, name).toHaveProperty(name);
});

const named = [...new Set(readmes.flatMap((file) => commandsIn(readFileSync(file, 'utf8'))))];

test.each(named)('npm run %s is run by a test or a script', (name) => {
	const program = /scripts\/([\w-]+\.(?:ts|mjs))/.exec(scripts[name]!)?.[1];
	const [, tool = '', , project = ''] =
		/^(\w[\w-]*)(.*--project (\w+))?/.exec(scripts[name]!) ?? [];
	const isRun =
		new RegExp(`npm run (--silent )?${name}\\b`).test(run) ||
		run.includes(`['run', '${name}'`) ||
		(['start', 'test'].includes(name) && run.includes(`npm ${name}`)) ||
		(program !== undefined && run.includes(program)) ||
		(project !== '' && run.includes(`'--project', '${project}'`)) ||
		(program === undefined && project === '' && tool !== 'npm' && run.includes(`'${tool}'`));
	expect(isRun, scripts[name]).toBe(true);
});
