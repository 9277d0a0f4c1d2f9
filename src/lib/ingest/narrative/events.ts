import type { Place } from '#lib/domain/fact.ts';
import type { StatedDate } from '#lib/domain/record.ts';

/** Days that a sentence names. A day without a year belongs to the year named before it in the sentence, or to the report's. */
export function readEvents(sentence: string, year: number | null, place: Place): StatedDate[] {
	let current = year;
	const dates: StatedDate[] = [];
	for (const match of sentence.matchAll(/(?:(20\d\d)\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g)) {
		if (match[1] !== undefined) current = Number(match[1]);
		if (current === null) continue;
		const date = `${current}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
		if (Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date)
			continue;
		dates.push({ raw: match[0].trim(), status: 'reported', place, kind: 'event', date });
	}
	return dates;
}
