import type { Format } from './format.ts';

/** A PDF, also behind some bytes that a server or a mail put in front of it. */
export const pdf: Format = {
	name: 'pdf',
	endings: ['pdf'],
	recognise: ({ text }) => text.slice(0, 1024).includes('%PDF-'),
	read: async (bytes) => (await import('../readers/pdf.ts')).readPdf(bytes)
};
