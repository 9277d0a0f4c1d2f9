/**
 * The line of a JSON text, from 1, on which the value of a path begins; where the path leads nowhere, that of the last part that is there.
 * Who mends a file by hand looks for a line. The text has to be JSON.
 */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
	const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g)];
	let at = 0;
	const skip = (): void => {
		let depth = 0;
		do {
			const token = tokens[at++]?.[0];
			if (token === '{' || token === '[') depth++;
			if (token === '}' || token === ']') depth--;
		} while (depth > 0 && at < tokens.length);
	};
	for (const part of path) {
		const open = tokens[at]?.[0];
		if (open !== '{' && open !== '[') break;
		const before = at++;
		let found = false;
		for (let index = 0; at < tokens.length && !/^[}\]]$/.test(tokens[at]![0]); index++) {
			let name: PropertyKey = index;
			if (open === '{') {
				name = JSON.parse(tokens[at]![0]) as string;
				at += 2;
			}
			if ((found = name === part)) break;
			skip();
			if (tokens[at]?.[0] === ',') at++;
		}
		if (!found) {
			at = before;
			break;
		}
	}
	return text.slice(0, tokens[at]?.index ?? 0).split('\n').length;
}
