import type { Place } from '#lib/domain/fact.ts';
import type { StatedScore } from '#lib/domain/record.ts';

const score =
	/(?:(?:自评|评价|综合|最终|绩效)?(?:总)?得分(?:情况)?|(?:自评|综合|绩效)(?:综合)?(?:自评|评价)?(?:总)?(?:评分|总分|分数))(?:为|是|:|：|共计)?\s*(\d{1,3}(?:\.\d+)?)\s*分(?!以上|以下|及以)/;
const full = /(?:满分|总分)(?:为|是)?\s*(\d{2,3})\s*分/;
const graded =
	/(?:等级|等次|结果|结论|评价|评定|档次)(?:为|是|:|：)?\s*[“"「]?(优秀|良好|中等|优|良|中|差|合格|不合格)[”"」]?(?=[级等,，。;；)）]|$)/;
const ofPart = /指标|部分|方面|单项|审核|复核|评审|财政|专家/;

/** The score that a sentence gives to the whole evaluation: 自评得分96.5分，评价等级为“优”. Scores of parts are left to their tables. */
export function readSelfScore(
	sentence: string,
	programme: string | null,
	place: Place
): StatedScore | null {
	const match = score.exec(sentence);
	if (match?.[1] === undefined) return null;
	const before =
		sentence
			.slice(0, match.index)
			.split(/[,，。;；]/)
			.at(-1) ?? '';
	if (ofPart.test(before)) return null;
	// 内部应用2分，信息公开3分，自评得分5分: the points of one part, summed
	const isSumOfPart =
		!/总|综合|最终/.test(match[0]) &&
		/[一-龥]{3}\d+(\.\d+)?分[,，、]/.test(
			sentence.slice(0, match.index).replace(/(满分|总分|分值)(为|是)?\d+(\.\d+)?分/g, '')
		);
	if (isSumOfPart) return null;
	// 执行率96.39%，得分19.28分: the points of the execution alone
	const isExecution =
		!/自评|综合|总/.test(match[0]) && /执行率/.test(sentence.slice(0, match.index));
	return {
		raw: match[0],
		status: 'reported',
		place,
		kind: isExecution ? 'execution' : 'total',
		of: isExecution ? '预算执行率' : (programme ?? '自评得分'),
		weight: full.exec(sentence)?.[1] ?? null,
		score: match[1],
		grade: graded.exec(sentence)?.[1] ?? null
	};
}

const parts =
	/([一-龥]{2,10}?)(?:类)?(?:指标)?(?:自评)?(?:得分?|为)?[:：]?\s*(\d{1,3}(?:\.\d+)?)\s*分(?:\s*[(（]\s*满分\s*(\d+(?:\.\d+)?)\s*分\s*[)）])?(?=[,，、;；。)）]|$)/g;

/** The points of the parts that a sentence lists behind its total: 其中预算执行9.6分，产出49.2分，效益29分. */
export function readPartScores(sentence: string, place: Place): StatedScore[] {
	const list = /^.*?其中[:：]?(.*)$/s.exec(sentence)?.[1] ?? '';
	return [...list.matchAll(parts)].flatMap(([raw, of = '', points = '', mark]) =>
		/满分|扣|分值|权重|^得分?$/.test(of)
			? []
			: [
					{
						raw,
						status: 'reported' as const,
						place,
						kind: /执行/.test(of) ? ('execution' as const) : ('level1' as const),
						of,
						weight: mark ?? null,
						score: points,
						grade: null
					}
				]
	);
}
