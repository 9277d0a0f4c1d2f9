import type { Place } from '#lib/domain/fact.ts';
import type { StatedList } from '#lib/domain/record.ts';
import type { Passage } from './sections.ts';

const numerals = '一二三四五六七八九十';

/** A count that a paragraph states for the paragraphs 一是, 二是 … below it, against how many there are. */
export function listBelow(
	passages: readonly Passage[],
	at: number,
	place: Place
): StatedList | null {
	const passage = passages[at];
	if (passage === undefined) return null;
	const match =
		/(?:共有|有|共)?(\d+)(个|项|类)([^,。;:]{0,12})|([^,。;:]{2,14})共(\d+)(个|项|类)/.exec(
			passage.text
		);
	const announces = /(具体情况?如下|分别是|分别为|如下)[:：。]?$/.test(passage.text);
	if (match === null || !announces) return null;
	let listed = 0;
	while (passages[at + 1 + listed]?.mark === `${numerals[listed] ?? ''}是`) listed += 1;
	const stated = match[5] ?? match[1];
	if (listed === 0 || stated === undefined) return null;
	const subject = (match[4] ?? match[3] ?? '')
		.replace(/^.*(年初预算)/, '$1')
		.replace(/资金来源.*$/, '');
	return {
		raw: match[0],
		status: 'reported',
		place,
		subject,
		stated,
		listed: String(listed),
		items: [],
		open: false
	};
}

/** A count with its items in one sentence: `内设科室5个，分别是：A、B、C、D、E`, `A、B、C等7个项目`. */
export function listWithin(sentence: string, place: Place): StatedList | null {
	const named =
		/([^,。;:\d]{2,12}?)(?:共)?(\d+)个,?(?:分别(?:是|为)|即)[:：]?([^。;]+)/.exec(sentence) ??
		// 内设股室5个：A、B…；内设5个股室：A、B…
		/(内设(?:机构|科室|股室|处室)?|下设(?:机构)?|下属单位|设有?)(?:共)?(\d+)个(?:内设机构|科室|股室|处室|机构|部门|单位|二级单位)?[:：]([^。;:：]+)/.exec(
			sentence
		);
	if (named?.[3] !== undefined) {
		const items = itemsOf(named[3]);
		return {
			raw: named[0].slice(0, 24),
			status: 'reported',
			place,
			subject: named[1] ?? '',
			stated: named[2] ?? null,
			listed: String(items.length),
			items,
			open: /等$/.test(named[3])
		};
	}
	const open = /([^,。;:的]{2,}?(?:、[^,。;:、]{2,12})+)等(\d+)个([^,。;:]{2,10})/.exec(sentence);
	if (open?.[1] === undefined) return null;
	const items = itemsOf(open[1].replace(/^.*?(成功创建|创建|包括|完成)/, ''));
	return {
		raw: open[0].slice(-24),
		status: 'reported',
		place,
		subject: open[3] ?? '',
		stated: open[2] ?? null,
		listed: String(items.length),
		items,
		open: true
	};
}

/** Names set apart by 、 behind a heading that asks for them: `伙食费、行业业务培训、既有住宅加装电梯。` */
export function namesListed(text: string, subject: string, place: Place): StatedList | null {
	if (text.length > 80 || !/、/.test(text) || /[;；]|。./.test(text)) return null;
	const items = itemsOf(text);
	return {
		raw: text,
		status: 'reported',
		place,
		subject,
		stated: null,
		listed: String(items.length),
		items,
		open: /等。?$/.test(text)
	};
}

function itemsOf(text: string): string[] {
	return text
		.replace(/[。等]+$/, '')
		.split('、')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}
