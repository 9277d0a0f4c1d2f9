/** A figure that somebody says was read wrongly. */
export interface ReportedFigure {
	unit: string;
	year: number;
	file: string;
	place: string;
	raw: string;
	key: string;
	version: string;
}

interface ReportWords {
	subject: (unit: string, year: string) => string;
	lines: (figure: ReportedFigure) => string[];
}

/**
 * What is sent when a figure is reported as wrong, and where to.
 * @param destination an address with {subject} and {body}, as ATLAS_REPORT gave it to the build; empty where there is none, and then
 * the text can only be copied
 */
export function errorReport(
	figure: ReportedFigure,
	words: ReportWords,
	destination: string = __ATLAS_REPORT__
): { text: string; address?: string } {
	const subject = words.subject(figure.unit, String(figure.year));
	const text = [subject, ...words.lines(figure)].join('\n');
	if (destination === '') return { text };
	return {
		text,
		address: destination
			.replace('{subject}', encodeURIComponent(subject))
			.replace('{body}', encodeURIComponent(text))
	};
}
