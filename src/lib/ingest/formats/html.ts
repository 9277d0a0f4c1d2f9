import type { Format } from './format.ts';

/** A page, or a part of one: it may begin with any tag. */
export const html: Format = {
	name: 'html',
	endings: ['html', 'htm', 'xhtml', 'shtml', 'jhtml'],
	recognise: ({ text }) =>
		/^\s*(<!--(?:(?!-->)[^])*-->\s*)*<(!doctype|\?xml|!--|!\[|[a-z][a-z0-9]*(:[a-z]+)?[\s>/])/i.test(
			text
		),
	read: async (bytes) => (await import('../readers/html.ts')).readHtml(bytes)
};
