import { basisSentence } from '#lib/domain/basis.ts';
import type { Count, Staffing } from '#lib/domain/record.ts';
import type { Place } from '#lib/domain/fact.ts';

const person = String.raw`(?:总数|总计|人数|人员|名额|职工|干部|编制|在编|数)*(?:共有|共计|合计|总计|共|为|有|是)?[:：]?\s*(\d+)\s*(?:人|名|个)`;
const fields: [keyof Pick<Staffing, 'establishment' | 'inPost' | 'retired' | 'total'>, RegExp][] = [
	['establishment', new RegExp(String.raw`(?<!超|空|无)编制(?:核定数?)?${person}`)],
	['inPost', new RegExp(String.raw`(?:在职|在编在岗|在岗在编|在编)${person}`)],
	['retired', new RegExp(String.raw`(?:离退休|退休)${person}`)]
];
const totalPatterns = [
	new RegExp(String.raw`(?:共有|总共|实有|现有)${person}`),
	new RegExp(String.raw`(?:共有|总)(?:人员|干部职工)(\d+)人`)
];
const outside =
	/(?:含|包括|其中)[^,。;)]{0,6}?(劳务派遣|派遣|聘用|临聘|合同制|编外|临时)(?:制|人员|工|人)*\s*(\d+)\s*(?:人|名)/;

/**
 * The headcounts that a sentence states. 实有 without a split is the total; the staff in post are then derived from it.
 * @param asOf the date the sentence gives, as ISO
 */
export function readStaffing(sentence: string, place: Place): Staffing | null {
	if (!/编制|在职|实有|退休/.test(sentence) || !/\d\s*(人|名)/.test(sentence)) return null;
	const text = sentence.replace(/\s/g, '');
	// 行政编制30人，事业编制35人: groups of the establishment and not the whole of it
	const groups = [...text.matchAll(/(行政|事业|工勤|参公|机关|全额|差额)编制/g)].length;
	const hasWhole =
		/(?<!行政|事业|工勤|参公|机关|全额|差额)编制(?:总数|人数|人员|数|名额)?(?:共有|共计|共|为|有|是)?[:：]?\d/.test(
			text
		);
	const hits = fields.map(
		([field, pattern]) =>
			[
				field,
				field === 'establishment' && groups > 1 && !hasWhole
					? null
					: factOf(pattern.exec(text), place)
			] as const
	);
	const found = Object.fromEntries(hits) as Record<(typeof fields)[number][0], Count | null>;
	const total =
		totalPatterns
			.map((pattern) => factOf(pattern.exec(text), place))
			.find((fact) => fact !== null) ?? null;
	const dispatched = outside.exec(text);
	const inPost = found.inPost ?? derivedInPost(text, total);
	if (found.establishment === null && inPost === null && total === null && found.retired === null)
		return null;
	const asOf = dateIn(text);
	const part = partOf(text);
	return {
		establishment: found.establishment ?? notReported(place),
		inPost,
		retired: found.retired,
		dispatched:
			dispatched?.[2] === undefined
				? null
				: { raw: dispatched[0], status: 'reported', place, value: dispatched[2] },
		total,
		statedControlRate: null,
		...(asOf === undefined ? {} : { asOf }),
		...(part === undefined ? {} : { scope: part })
	};
}

/** The body that a sentence about staff begins with, where it is a part of the unit: 局本级, 所属中心, 机关小计. */
const partOf = (text: string): string | undefined =>
	/^(?:其中[:：]?)?([一-龥]{0,10}(?:本级|机关|小计)|(?:所属|下属|直属|二级)[一-龥]{1,16}?(?=编制|在职|在编|实有|现有|共有|[,，:：(（]))/.exec(
		text
	)?.[1];

function factOf(match: RegExpExecArray | null, place: Place): Count | null {
	return match?.[1] === undefined
		? null
		: { raw: match[0], status: 'reported', place, value: match[1] };
}

function derivedInPost(text: string, total: Count | null): Count | null {
	if (total === null || !text.includes('实有')) return null;
	return {
		...total,
		status: 'derived',
		basis: basisSentence({ kind: 'only-headcount' })
	};
}

function notReported(place: Place): Count {
	return { raw: '', status: 'not-reported', place, value: null };
}

function dateIn(text: string): string | undefined {
	const match = /(20\d\d)年(\d{1,2})月(?:(\d{1,2})日|底|末)?/.exec(text);
	if (match?.[1] === undefined || match[2] === undefined) return undefined;
	const last = new Date(Date.UTC(Number(match[1]), Number(match[2]), 0)).getUTCDate();
	return `${match[1]}-${match[2].padStart(2, '0')}-${String(match[3] ?? last).padStart(2, '0')}`;
}
