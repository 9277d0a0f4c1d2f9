import type { Comparator } from './quantity.ts';

/** What stands around a number and says how it bounds a value. */
export interface Bound {
	comparator: Comparator;
}

const not = '(?:不|没有|未|不得|不能|不可|不应|不会|无)';
const orEqual = '(?:或者?|及|并)?(?:等于|持平|相等)';

/** Words and signs in front of a number, the longest forms first: 小于等于 is not the end of 等于. */
const before: [Comparator, RegExp][] = [
	['>=', new RegExp(`(?<![不得能可应会])(?:大于|高于|多于|超过|大)${orEqual}(?:于)?$`)],
	['<=', new RegExp(`(?<![不得能可应会])(?:小于|低于|少于|小)${orEqual}(?:于)?$`)],
	['>=', new RegExp(`${not}(?:少于|低于|小于|少|短于|早于|亚于|弱于)(?:${orEqual})?$`)],
	[
		'<=',
		new RegExp(`${not}(?:超过|超出|超|高于|大于|多于|突破|长于|晚于|高出|逾)(?:${orEqual})?$`)
	],
	[
		'>=',
		/(?:≥|>=|=>|至少|最少|最低|起码|下限为?|达到?或?超过|达到?及?以上|超过或达到|高于或达到)$/
	],
	[
		'<=',
		/(?:≤|<=|=<|至多|最多|最高|最大|顶多|上限为?|控制在|限制在|控制到|压减到|降至?低于|压缩到)$/
	],
	['>', /(?:>|大于|超过|多于|高于|超出|突破|逾|超)$/],
	['<', /(?:<|小于|低于|少于|不足|不到|未达到?|未满|不满)$/],
	['~', /(?:≈|约为?|大约为?|近|接近|大概|左右|上下)$/],
	[
		'=',
		/(?:=|等于|达到|达|为|是|完成|保持|保持在|提高到|提升到|降到|降至|增至|增加到|提高至|提升至|共|共计|合计|计|总计|实际|已|均为?|均达到?|每月?|每年|每周|每人|全年|共有|建成|新建)$/
	]
];

/** Words behind a number. */
const behind: [Comparator, RegExp][] = [
	['>', /^\(不含[^)]{0,6}\)(?:及)?以上|^以上\(不含/],
	['<', /^\(不含[^)]{0,6}\)(?:及)?以[下内]|^以[下内]\(不含/],
	[
		'>=',
		/^(?:及|\(含\)|\(含本数\)|或|\(及\))?(?:其)?以上|^起|^及更多|^或更多|^及以上|^或者?以上|^以上/
	],
	[
		'<=',
		/^(?:及|\(含\)|\(含本数\)|或)?(?:其)?(?:以内|以下|之内|之下|内(?![部外容涵])|为限|封顶)|^或更少/
	],
	['~', /^(?:左右|上下|前后)/]
];

const signs: Record<string, Comparator> = { '≥': '>=', '≤': '<=', '>': '>', '<': '<', '=': '=' };

/** Words that set a bound, whatever they say about it. */
const boundWord =
	/[≥≤<>≠±∓]$|(?:(?<![用关对属位由处])于|(?<![通经])过|不[超少多低高足到满大小]|[上下]限|或|以[上下])$/;
/** Signs and words that bound what follows, with a few words of the object between: 不低于上年的95%. */
const apart =
	/(≥|≤|不少于|不低于|不小于|不得低于|不得少于|至少|大于等于|不超过|不高于|不大于|不多于|不得超过|不得高于|至多|小于等于|控制在)[^\d;,。、；，<>≥≤=]{1,10}$/;

/**
 * How a number bounds a value, by what stands around it. Null when the words set a bound in a way that is not known: then nothing may
 * be compared.
 * @param text the whole value
 */
export function readBound(front: string, rear: string, text: string): Bound | null {
	const inclusive = /\(含[^)]{0,4}\)\s*$/.test(front);
	const left = front.replace(/\(含[^)]{0,4}\)\s*$/, '').replace(/[\s:("'“]+$/, '');
	const right = rear.replace(/^[\s)]+/, '');
	const turned = denied(left);
	if (turned !== null) return { comparator: turned };
	const after = behind.find(([, pattern]) => pattern.test(right))?.[0];
	const adjacent = before.find(([, pattern]) => pattern.test(left))?.[0];
	const found =
		inclusive && (adjacent === '>' || adjacent === '<') ? (`${adjacent}=` as const) : adjacent;
	if (
		after !== undefined &&
		(found === undefined || found === '=' || found === after || found === '~')
	)
		return { comparator: after };
	// 控制在5%以上 contradicts itself
	if (after !== undefined && found !== undefined && !agree(found, after)) return null;
	if (found !== undefined && found !== '=') return { comparator: found };
	// the operator may stand apart, in front of the words that name the object
	const leading = /^\s*(≥|≤|>|<)/.exec(text)?.[1];
	if (leading !== undefined) return { comparator: signs[leading] ?? '=' };
	const sign = apart.exec(left)?.[1];
	if (sign !== undefined)
		return { comparator: /≥|少于|低于|不小于|至少|大于等于/.test(sign) ? '>=' : '<=' };
	// 5次（其中…）以上: something bounds the value, in a way that is not known
	if (/^[^;,。，；]{0,10}以[上下内]/.test(right)) return null;
	if (found === '=') return { comparator: '=' };
	return boundWord.test(left) ? null : { comparator: '=' };
}

/** Words that say no, with a word or two between: 不许超过, 严禁高于, 没有少于. */
const denial = /(?:不|未|无|没有?|勿|莫|严禁|禁止|避免|防止|杜绝)[^\d,;，。；、]{0,3}$/;

/** A bound that is denied bounds the other way: not more than is at most. */
function denied(left: string): Comparator | null {
	for (const [comparator, pattern] of before) {
		const word = pattern.exec(left);
		if (word === null) continue;
		if (comparator !== '>' && comparator !== '<') return null;
		if (!denial.test(left.slice(0, word.index))) return null;
		return comparator === '>' ? '<=' : '>=';
	}
	return null;
}

const agree = (one: Comparator, other: Comparator): boolean => one[0] === other[0];
