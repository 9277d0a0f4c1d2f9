import { formats } from './formats/all.ts';

/** The ends of names that a person is offered to choose from: of all formats, and archives of attachments. */
export const accepted = [...new Set(formats.flatMap((format) => format.endings)), 'zip']
	.map((ending) => `.${ending}`)
	.join(',');
