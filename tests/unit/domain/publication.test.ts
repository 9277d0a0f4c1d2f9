import { expect, test } from 'vitest';
import { changedDocuments, type PublishedDocument } from '#lib/domain/publication.ts';
import { atomFeed } from '#lib/export/atom.ts';

function document(key: string, figures: Record<string, string>): PublishedDocument {
	return { key, unitId: 'u', unit: 'U', year: 2023, file: `${key}.docx`, figures };
}

test('documents are added, gone, or changed figure by figure; the same ones are not told', () => {
	const changes = changedDocuments(
		[
			document('same', { a: '1' }),
			document('gone', { a: '1' }),
			document('corrected', { a: '100.00', b: '2', c: '3' })
		],
		[
			document('same', { a: '1' }),
			document('new', { a: '1' }),
			document('corrected', { a: '10.00', b: '2', d: '4', e: '5' })
		]
	);
	expect(changes.added.map(({ key }) => key)).toEqual(['new']);
	expect(changes.gone.map(({ key }) => key)).toEqual(['gone']);
	expect(changes.changed).toEqual([
		{
			key: 'corrected',
			unitId: 'u',
			unit: 'U',
			year: 2023,
			file: 'corrected.docx',
			added: 2,
			gone: 1,
			changed: 1,
			told: [{ key: 'a', before: '100.00', after: '10.00' }]
		}
	]);
});

test('a feed names every publication by its version, and no text of it is markup', () => {
	const publication = {
		version: '0123456789abcdef',
		day: '2026-11-28',
		documents: 5,
		findings: 169,
		changes: null
	};
	const feed = atomFeed([publication], {
		title: '<图谱> & 更新',
		held: (documents, findings) => `${documents}, ${findings}`,
		changes: () => ''
	});
	expect(feed).toContain('<title>&lt;图谱&gt; &amp; 更新</title>');
	expect(feed).toContain('<id>urn:atlas:0123456789abcdef</id>');
	expect(feed).toContain('href="changes/#v-0123456789ab"');
	expect(feed).toContain('<updated>2026-11-28T00:00:00Z</updated>');
	expect(atomFeed([], { title: '', held: () => '', changes: () => '' })).not.toContain('<entry>');
});
