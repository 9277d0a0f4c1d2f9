import type { Parameters } from '../database/database.ts';

/** A statement with its values written in and its indentation evened, so that it can be read and runs in any DuckDB. */
export function writtenStatement(sql: string, parameters: Parameters): string {
	const written = sql.replace(/\$(\w+)/g, (whole, name: string) =>
		name in parameters ? literal(parameters[name] ?? null) : whole
	);
	const lines = written.split('\n');
	const depths = lines
		.slice(1)
		.filter((line) => line.trim() !== '')
		.map((line) => /^\t*/.exec(line)![0].length);
	const common = depths.length === 0 ? 0 : Math.min(...depths);
	return lines
		.map((line, at) => (at === 0 ? line : line.replace(new RegExp(`^\\t{0,${common}}`), '')))
		.map((line) => line.trimEnd())
		.join('\n')
		.replaceAll('\t', '  ');
}

const separators = ['\u001e', '\u001f'];

/** Separators of lists are control characters, which a reader would neither see nor be able to copy. */
function literal(value: string | null): string {
	if (value === null) return 'NULL';
	const parts: string[] = [];
	for (const sign of value)
		if (separators.includes(sign) || parts.length === 0 || separators.includes(parts.at(-1)!))
			parts.push(sign);
		else parts[parts.length - 1] += sign;
	if (parts.length === 0) return "''";
	const texts = parts.map((part) =>
		separators.includes(part) ? `chr(${part.charCodeAt(0)})` : `'${part.replaceAll("'", "''")}'`
	);
	return texts.length === 1 ? texts[0]! : `(${texts.join(' || ')})`;
}
