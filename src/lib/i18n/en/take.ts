import type { Origin } from '../../domain/origin.ts';

export const take = {
	menu: 'Download and share',
	of: (title: string) => `Download and share: ${title}`,
	png: 'Picture, PNG',
	svg: 'Drawing, SVG',
	csv: 'Table, CSV',
	xlsx: 'Table, XLSX',
	copy: 'Copy the table',
	link: 'Copy the link',
	embed: 'Copy code to embed',
	citation: 'Copy the citation',
	done: 'Saved',
	copied: 'Copied',
	stale: 'What is shown is not yet what was asked for: it cannot be taken away',
	failed: 'The browser did not allow that',
	notes: 'Notes',
	whole: 'everything, no filter',
	origin: {
		title: 'Title',
		filters: 'Filters',
		measure: 'Unit of measure',
		dated: 'Data',
		source: 'Source',
		sourceText: 'budget self-evaluations that the units published, read figure by figure',
		fingerprint: 'Data version',
		address: 'Link',
		taken: 'Taken on',
		citation: ({ title, filters, dated, fingerprint, address, taken }: Origin, site: string) =>
			`“${title}”, ${site}, data version ${fingerprint}, ${dated}; filters: ${filters}. ${address}, taken ${taken}.`
	},
	dated: (first: number, last: number, newest: string | null) =>
		`this site holds ${first === last ? first : `${first}–${last}`}${newest === null ? '; no document says when it was filled in' : `; of the documents that say when they were filled in, the last on ${newest}`}`
};
