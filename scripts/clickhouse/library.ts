import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version that was tried; no dependency of the project. */
const wanted = '@chdb/lib-linux-x64-gnu@26.5.3';

/**
 * Asks ClickHouse as a library, installed on demand beside the project's own packages (half a gigabyte); needs Linux and python3.
 * @returns the rows of each statement, one JSON object a line
 * @throws Error when it cannot be installed, or refuses a statement
 */
export function askClickhouse(folder: string, statements: readonly string[]): string[] {
	const library = join(resolve(folder), 'node_modules/@chdb/lib-linux-x64-gnu/libchdb.so');
	if (!existsSync(library)) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
		const { status } = spawnSync('npm', ['install', '--no-save', '--force', wanted], {
			cwd: folder,
			stdio: ['ignore', 2, 2]
		});
		if (status !== 0) throw new Error('ClickHouse could not be installed');
	}
	const script = fileURLToPath(new URL('ask.py', import.meta.url));
	// a process each: the library does not always end well after several statements
	return statements.map((statement) => {
		const { status, stdout, stderr, error } = spawnSync('python3', [script, library], {
			input: `${JSON.stringify(statement)}\n`,
			encoding: 'utf8',
			maxBuffer: 2 ** 30,
			timeout: 300_000
		});
		if (error !== undefined) throw error;
		if (status !== 0) throw new Error(`ClickHouse ended with status ${status}: ${stderr}`);
		const answer = JSON.parse(stdout) as { rows: string } | { error: string };
		if ('error' in answer) throw new Error(`${statement}\n${answer.error}`);
		return answer.rows;
	});
}
