import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasKnownEnding } from '#lib/ingest/attachments.ts';
import { sourcesFile } from './document-sources.ts';

export interface FoundDocuments {
	/** Files to read, each once, in order. A name that is nothing stays, so that its absence is reported. */
	documents: string[];
	/** Files of folders whose kind is not read. */
	others: string[];
	/** Folders without a document. */
	empty: string[];
}

/** The files that names, folders and patterns stand for. */
export function findDocuments(names: readonly string[]): FoundDocuments {
	const found = names.map(expand);
	const all = (pick: (one: FoundDocuments) => string[]) => [...new Set(found.flatMap(pick))];
	return {
		documents: all(({ documents }) => documents),
		others: all(({ others }) => others),
		empty: all(({ empty }) => empty)
	};
}

function expand(name: string): FoundDocuments {
	const found = statSync(name, { throwIfNoEntry: false });
	if (found?.isDirectory() === true) return inFolder(name);
	if (found === undefined && /[*?[{]/.test(name)) {
		const matched = globSync(name).sort();
		return { documents: matched.length === 0 ? [name] : matched, others: [], empty: [] };
	}
	return { documents: [name], others: [], empty: [] };
}

function inFolder(folder: string): FoundDocuments {
	const files = globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !/(^|[/\\])[.~][^/\\]*$/.test(file) && !file.endsWith(sourcesFile))
		.sort();
	const documents = files.filter((file) => hasKnownEnding(file) || /\.zip$/i.test(file));
	return {
		documents,
		others: files.filter((file) => !documents.includes(file)),
		empty: documents.length === 0 ? [folder] : []
	};
}
