/** How a text is set, and how a shape is painted: what elements have from the group they stand in. */
const setting = ['dominant-baseline', 'text-anchor', 'font-size', 'font-weight'];
const painting = ['fill', 'stroke', 'stroke-width'];

/**
 * Says once what elements next to each other have in common, on a group around them: the picture is the same, in half the characters, and
 * a browser works out a colour once and not for every dot.
 */
export function groupedSvg(svg: string): string {
	return groupRuns(groupRuns(svg, ['text'], setting), ['text', 'path', 'circle', 'rect'], painting);
}

interface Element {
	start: number;
	end: number;
	tag: string;
	/** The attributes that a group can have in its place. */
	common: string;
	/** The element without them. */
	rest: string;
}

/** What refers to shapes by their place takes no groups. */
const untouched = /<(defs|clipPath|pattern|mask)\b[\s\S]*?<\/\1>/g;

function groupRuns(svg: string, tags: readonly string[], names: readonly string[]): string {
	const kept = [...svg.matchAll(untouched)].map(({ 0: text, index }) => [
		index,
		index + text.length
	]);
	const element = new RegExp(`<(${tags.join('|')})\\b([^>]*?)(/>|>[^<]*</\\1>)`, 'g');
	const attribute = new RegExp(` (?:${names.join('|')})="[^"]*"`, 'g');
	const elements = [...svg.matchAll(element)]
		.filter(({ index }) => !kept.some(([from, to]) => index >= from! && index < to!))
		.map(({ 0: text, 1: tag = '', 2: attributes = '', index }): Element => {
			const common = (attributes.match(attribute) ?? []).sort().join('');
			const rest = `<${tag}${attributes.replace(attribute, '')}${text.slice(tag.length + 1 + attributes.length)}`;
			return { start: index, end: index + text.length, tag, common, rest };
		});
	let written = '';
	let at = 0;
	for (let first = 0; first < elements.length;) {
		const { start, common, tag } = elements[first]!;
		let after = first + 1;
		while (
			elements[after]?.start === elements[after - 1]!.end &&
			elements[after]!.common === common &&
			elements[after]!.tag === tag
		)
			after += 1;
		const run = elements.slice(first, after);
		const isShorter = (run.length - 1) * common.length > '<g></g>'.length;
		if (isShorter) {
			written += `${svg.slice(at, start)}<g${common}>${run.map(({ rest }) => rest).join('')}</g>`;
			at = run.at(-1)!.end;
		}
		first = after;
	}
	return written + svg.slice(at);
}
