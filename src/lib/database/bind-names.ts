import type { Parameters } from './database.ts';

/**
 * Rewrites `$name` to `$1`, `$2`, … in order of first use, since the browser engine binds by position only.
 * Quoted texts and comments are left alone.
 * @throws Error when a name has no value, or a value has no name
 */
export function bindNames(
	sql: string,
	parameters: Parameters = {}
): { sql: string; values: (string | null)[] } {
	const order: string[] = [];
	const rewritten = sql.replace(
		/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([a-z_][a-z0-9_]*)/gi,
		(match, name: string | undefined) => {
			if (name === undefined) return match;
			if (!(name in parameters)) throw new Error(`no value for $${name}`);
			if (!order.includes(name)) order.push(name);
			return `$${order.indexOf(name) + 1}`;
		}
	);
	const unused = Object.keys(parameters).filter((name) => !order.includes(name));
	if (unused.length > 0) throw new Error(`no place for $${unused.join(', $')}`);
	return { sql: rewritten, values: order.map((name) => parameters[name] ?? null) };
}
