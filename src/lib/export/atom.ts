import type { Publication } from '../domain/publication.ts';

/** What the entries of a feed say, in the language of the site. */
export interface AtomWords {
	title: string;
	held: (documents: number, findings: number) => string;
	changes: (changes: NonNullable<Publication['changes']>) => string;
}

/**
 * The publications as an Atom feed (RFC 4287). A site does not know where it is hosted: entries are named by the version of the data, and
 * their addresses are relative to the feed.
 */
export function atomFeed(publications: readonly Publication[], words: AtomWords): string {
	const day = publications[0]?.day ?? '1970-01-01';
	const entries = publications.map(
		({ version, day: published, documents, findings, changes }) => `
	<entry>
		<id>urn:atlas:${version}</id>
		<title>${escaped(published)}</title>
		<updated>${published}T00:00:00Z</updated>
		<link href="changes/#v-${version.slice(0, 12)}"/>
		<content type="text">${escaped([words.held(documents, findings), ...(changes === null ? [] : [words.changes(changes)])].join(' '))}</content>
	</entry>`
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
	<id>urn:atlas:publications</id>
	<title>${escaped(words.title)}</title>
	<author><name>${escaped(words.title)}</name></author>
	<updated>${day}T00:00:00Z</updated>
	<link rel="self" href="changes.atom"/>${entries.join('')}
</feed>
`;
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => names[sign]!);
