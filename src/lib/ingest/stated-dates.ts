import type { Place } from '#lib/domain/fact.ts';
import { foldText } from '#lib/domain/number.ts';
import type { StatedDate } from '#lib/domain/record.ts';

const pattern = /(20\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?/;

/** The date of a line that is only a date (the report's), or that says 填报日期 (the form's); null for other lines. */
export function readStatedDate(text: string, place: Place): StatedDate | null {
	const folded = foldText(text);
	const filled = /(填报|填表|制表|编制)(日期|时间)/.test(folded);
	const match = pattern.exec(folded);
	if (match === null) return null;
	const bare = folded.replace(match[0], '').replace(/\s|日期|时间|报告|[:：]/g, '');
	if (!filled && bare !== '') return null;
	const date = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
	if (Number.isNaN(Date.parse(date))) return null;
	return {
		raw: match[0].trim(),
		status: 'reported',
		place,
		kind: filled ? 'filled' : 'reported',
		date
	};
}
