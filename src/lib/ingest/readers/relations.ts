import type { Archive } from './archive.ts';
import { childElement, childElements, parseXml } from './xml.ts';

/** A part that another part of an Office file names. */
export interface Relation {
	id: string;
	/** The last word of its type, such as `styles`. */
	type: string;
	/** The name of the part in the archive. */
	target: string;
}

/** The parts that a part of an Office file names. */
export function relationsOf(archive: Archive, name: string): Relation[] {
	const slash = name.lastIndexOf('/') + 1;
	const bytes = archive.read(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
	const root = bytes === undefined ? undefined : childElement(parseXml(bytes), 'rel:Relationships');
	return [...(root === undefined ? [] : childElements(root))]
		.filter(({ attributes }) => attributes['TargetMode'] !== 'External')
		.map(({ attributes }) => ({
			id: attributes['Id'] ?? '',
			type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
			target: resolved(name.slice(0, slash), attributes['Target'] ?? '')
		}));
}

/** The part that holds the document itself; undefined when the archive does not say. */
export const documentPart = (archive: Archive): string | undefined =>
	relationsOf(archive, '').find((relation) => relation.type === 'officeDocument')?.target;

/** A part's name, from where it is named. */
function resolved(folder: string, target: string): string {
	const path = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
	for (const part of target.replaceAll('\\', '/').split('/'))
		if (part === '..') path.pop();
		else if (part !== '.' && part !== '') path.push(part);
	return path.join('/');
}
