import { atomFeed } from '#lib/export/atom.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import { publications } from '#lib/server/publications.ts';

export const prerender = true;

/** The publications as a feed, for whoever wants to be told. */
export function GET(): Response {
	const { changes, site } = wordsOf('zh');
	const feed = atomFeed(publications(), {
		title: `${site.name} · ${changes.title}`,
		held: changes.held,
		changes: ({ added, gone, changed, newFindings, goneFindings }) =>
			changes.summary(added.length, gone.length, changed.length, newFindings, goneFindings)
	});
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
}
