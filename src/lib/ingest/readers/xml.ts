import { SaxesParser } from 'saxes';
import { UnreadableDocument } from '../document.ts';
import { limits } from '../limits.ts';

/** An element of an XML part: its name with the prefix that this project knows its namespace by, attributes by local name. */
export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: (XmlElement | string)[];
}

/** The prefixes of the namespaces that are read; files may use others for the same, and old and strict files have other addresses. */
const namespaces: [RegExp, string][] = [
	[/\/wordprocessingml\/(2006\/)?main$/, 'w'],
	[/\/officeDocument\/(2006\/)?math$/, 'm'],
	[/\/drawingml\/(2006\/)?main$/, 'a'],
	[/\/2010\/wordprocessingShape$/, 'wps'],
	[/\/office\/word\/2010\/wordml$/, 'w14'],
	[/\/markup-compatibility\/2006$/, 'mc'],
	[/^urn:schemas-microsoft-com:vml$/, 'v'],
	[/^urn:schemas-microsoft-com:office:office$/, 'o'],
	[/^urn:schemas-microsoft-com:office:spreadsheet$/, 'ss'],
	[/\/spreadsheetml\/(2006\/)?main$/, 'x'],
	[/\/package\/2006\/relationships$/, 'rel'],
	[/^urn:oasis:names:tc:opendocument:xmlns:office:/, 'office'],
	[/^urn:oasis:names:tc:opendocument:xmlns:text:/, 'text'],
	[/^urn:oasis:names:tc:opendocument:xmlns:table:/, 'table'],
	[/^urn:oasis:names:tc:opendocument:xmlns:style:/, 'style'],
	[/^urn:oasis:names:tc:opendocument:xmlns:drawing:/, 'draw'],
	[/ofdspec\.org/, 'ofd']
];

const prefixOf = (address: string): string | undefined =>
	namespaces.find(([pattern]) => pattern.test(address))?.[1];

/**
 * Parses an XML part into a tree. Entities of a document's own are not followed, and nothing outside of it is asked for.
 * @throws UnreadableDocument when it is larger or deeper than a report can be, Error when it is no XML
 */
export function parseXml(bytes: Uint8Array): XmlElement {
	const root: XmlElement = { name: '', attributes: {}, children: [] };
	const open: XmlElement[] = [root];
	/** The prefixes in force, and those that elements around declared for themselves. */
	let prefixes: ReadonlyMap<string, string> = new Map();
	const outer: { depth: number; prefixes: ReadonlyMap<string, string> }[] = [];
	let elements = 0;
	const parser = new SaxesParser({ position: false, fragment: false });
	parser.on('error', (error) => {
		throw error;
	});
	const nameOf = (name: string): string => {
		const colon = name.indexOf(':');
		const prefix = colon < 0 ? '' : name.slice(0, colon);
		const known = prefixes.get(prefix) ?? prefix;
		return known === '' ? name : `${known}:${colon < 0 ? name : name.slice(colon + 1)}`;
	};
	parser.on('opentag', (tag) => {
		elements += 1;
		if (elements > limits.elements)
			throw new UnreadableDocument('too-large', {
				en: `a part of it has more than ${limits.elements} elements: no report has`,
				zh: `其中一个部分的元素多于 ${limits.elements} 个，不会是一份报告`
			});
		if (open.length > limits.depth)
			throw new UnreadableDocument('too-deep', {
				en: 'its parts are nested too deeply to be a report',
				zh: '内容嵌套太深，不会是一份报告'
			});
		const attributes: Record<string, string> = {};
		let declared: Map<string, string> | undefined;
		for (const [name, value] of Object.entries(tag.attributes)) {
			if (name === 'xmlns' || name.startsWith('xmlns:')) {
				if (declared === undefined) {
					outer.push({ depth: open.length, prefixes });
					prefixes = declared = new Map(prefixes);
				}
				const prefix = prefixOf(value);
				if (prefix === undefined) declared.delete(name.slice(6));
				else declared.set(name.slice(6), prefix);
			} else attributes[name.slice(name.indexOf(':') + 1)] = value;
		}
		const element: XmlElement = { name: nameOf(tag.name), attributes, children: [] };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('closetag', () => {
		open.pop();
		if (outer.at(-1)?.depth === open.length) prefixes = outer.pop()?.prefixes ?? prefixes;
	});
	parser.on('text', (text) => {
		open.at(-1)?.children.push(text);
	});
	parser.on('cdata', (text) => {
		open.at(-1)?.children.push(text);
	});
	parser.write(decodeXml(bytes)).close();
	return root;
}

function decodeXml(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	const named = /encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8';
	try {
		return new TextDecoder(named).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}

/** The element children, of one name or of all. */
export function* childElements(element: XmlElement, name?: string): Generator<XmlElement> {
	for (const child of element.children)
		if (typeof child !== 'string' && (name === undefined || child.name === name)) yield child;
}

/** The first child element of a name. */
export function childElement(
	element: XmlElement | undefined,
	name: string
): XmlElement | undefined {
	if (element === undefined) return undefined;
	for (const child of element.children)
		if (typeof child !== 'string' && child.name === name) return child;
	return undefined;
}

/** All elements of a name below this one, in order, not looking into those found. */
export function* descendantElements(element: XmlElement, name: string): Generator<XmlElement> {
	for (const child of element.children) {
		if (typeof child === 'string') continue;
		if (child.name === name) yield child;
		else yield* descendantElements(child, name);
	}
}

/** All text below an element. */
export function textWithin(element: XmlElement): string {
	let text = '';
	for (const child of element.children)
		text += typeof child === 'string' ? child : textWithin(child);
	return text;
}
