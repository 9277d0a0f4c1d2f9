import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const readable = /\.(docx?|pdf|xlsx?|html?|txt)$/i;

/** The files that names, folders and patterns stand for, each once, in order. A name that is nothing stays, so that its absence is reported. */
export function findDocuments(names: readonly string[]): string[] {
	return [...new Set(names.flatMap(expand))];
}

function expand(name: string): string[] {
	const found = statSync(name, { throwIfNoEntry: false });
	if (found?.isDirectory() === true)
		return globSync('**/*', { cwd: name })
			.filter((file) => readable.test(file) && !/(^|\/)[.~]/.test(file))
			.map((file) => join(name, file))
			.sort();
	if (found === undefined && /[*?[{]/.test(name)) {
		const matched = globSync(name).sort();
		return matched.length === 0 ? [name] : matched;
	}
	return [name];
}
