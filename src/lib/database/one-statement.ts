/** Why a text is not sent to the engine; each kind has words of its own for the reader. */
export type Refusal =
	'empty' | 'several' | 'file' | 'database' | 'extension' | 'setting' | 'change' | 'other';

/** What a question begins with. */
const questions = [
	'SELECT',
	'WITH',
	'FROM',
	'VALUES',
	'TABLE',
	'PIVOT',
	'UNPIVOT',
	'DESCRIBE',
	'DESC',
	'SUMMARIZE',
	'SHOW',
	'('
];

const refused: Readonly<Record<string, Refusal>> = {
	COPY: 'file',
	EXPORT: 'file',
	IMPORT: 'file',
	ATTACH: 'database',
	DETACH: 'database',
	USE: 'database',
	INSTALL: 'extension',
	FORCE: 'extension',
	LOAD: 'extension',
	UPDATE: 'change',
	SET: 'setting',
	RESET: 'setting',
	PRAGMA: 'setting',
	INSERT: 'change',
	DELETE: 'change',
	MERGE: 'change',
	TRUNCATE: 'change',
	CREATE: 'change',
	ALTER: 'change',
	DROP: 'change'
};

/** Quoted texts, quoted names, comments; then what tells statements apart. */
const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\/|;/g;

/**
 * The one question in a text, without the semicolon that ends it and what comments follow; or why it is none. This is here to
 * say so clearly: what holds is the form in which `user-select.ts` asks, and the locked engine.
 */
export function oneStatement(text: string): { sql: string } | { refusal: Refusal; word: string } {
	const bare = text.replace(tokens, (token) => {
		if (token === ';') return ';';
		return /^(--|\/\*)/.test(token) ? ' '.repeat(token.length) : 'q'.repeat(token.length);
	});
	const end = bare.search(/;[\s;]*$/);
	const body = end < 0 ? bare : bare.slice(0, end);
	const word = (/^\s*(\(|[a-z]+)/i.exec(body)?.[1] ?? '').toUpperCase();
	if (body.trim() === '') return { refusal: 'empty', word };
	// which statement comes first matters less than that there are two
	if (body.includes(';')) return { refusal: 'several', word };
	if (!questions.includes(word)) return { refusal: refused[word] ?? 'other', word };
	return { sql: end < 0 ? text : text.slice(0, end) };
}
