import { type Selector, type SelectorComponent, transform } from 'lightningcss';
import { allowedAnew } from './allowed-anew.ts';

const drawn = 'class="drawn narrow';
const styles = /<style>([^]*?)<\/style>/;

/**
 * The page with only those styles in it that what stands before the end of its first chart can have, and all of them in a file that is
 * asked for there: browsers paint what stands before a sheet in the body while they wait for it, and read the rest afterwards.
 * @param keep keeps a file of that content and ending; its address
 */
export function movedStyles(
	html: string,
	keep: (content: string, ending: string) => string
): string {
	const end = html.indexOf('</svg>', html.indexOf(drawn) + drawn.length) + '</svg>'.length;
	const all = styles.exec(html)?.[1];
	if (!html.includes(drawn) || all === undefined) return html;
	if (/url\((?!["']?data:)/.test(all)) throw new Error('a style names a file beside it');
	const first = firstStyles(all, html.slice(html.indexOf('<body'), end));
	const sheet = `<link rel="stylesheet" href="${keep(all, 'css')}">`;
	return allowedAnew(html.slice(0, end) + sheet + html.slice(end), all, first);
}

/** What names stand in a text of elements. */
interface Names {
	elements: ReadonlySet<string>;
	attributes: ReadonlySet<string>;
	classes: ReadonlySet<string>;
	ids: ReadonlySet<string>;
}

/** The rules that can hold for some element of that text, and for the page as a whole, in their order. */
export function firstStyles(all: string, body: string): string {
	const names = namesIn(body);
	const { code } = transform({
		filename: 'first-screen.css',
		code: Buffer.from(all),
		minify: true,
		visitor: {
			Rule: {
				style: (rule) => (rule.value.selectors.some((one) => canHold(one, names)) ? undefined : []),
				media: (rule) =>
					rule.value.query.mediaQueries.every(({ mediaType }) => mediaType === 'print')
						? []
						: undefined,
				keyframes: () => []
			}
		}
	});
	// a second time leaves out the conditions under which nothing is left
	return transform({ filename: 'first-screen.css', code, minify: true }).code.toString();
}

function namesIn(body: string): Names {
	const tags = [...body.matchAll(/<([a-z][\w-]*)((?:\s+[^\s"=>]+(?:="[^"]*")?)*)/gi)];
	const attributes = tags.flatMap(([, , text = '']) => [
		...text.matchAll(/\s([^\s"=>]+)(?:="([^"]*)")?/g)
	]);
	const valuesOf = (name: string) =>
		attributes.filter(([, one]) => one === name).flatMap(([, , value = '']) => value.split(/\s+/));
	return {
		elements: new Set(['html', ...tags.map(([, name = '']) => name.toLowerCase())]),
		attributes: new Set(['lang', ...attributes.map(([, name = '']) => name)]),
		classes: new Set(valuesOf('class')),
		ids: new Set(valuesOf('id'))
	};
}

function canHold(selector: Selector, names: Names): boolean {
	return selector.every((part) => partCanHold(part, names));
}

/** States, and what is not there, may hold at any time. */
function partCanHold(part: SelectorComponent, names: Names): boolean {
	switch (part.type) {
		case 'type':
			return names.elements.has(part.name.toLowerCase());
		case 'class':
			return names.classes.has(part.name);
		case 'id':
			return names.ids.has(part.name);
		case 'attribute':
			return names.attributes.has(part.name);
		case 'pseudo-class':
			return part.kind === 'where' || part.kind === 'is'
				? part.selectors.some((one) => canHold(one, names))
				: true;
		default:
			return true;
	}
}
