import { drawSample, type Sample, type SamplingPlan } from '../../audit/sampling/draw-sample.ts';
import type { AuditFile } from './audit-file.ts';
import { largestAmount } from './working-paper.ts';

const methodNames = {
	random: '简单随机抽样',
	systematic: '系统抽样（等距）',
	money: '货币单元抽样'
};

/** A file with the drawn leads alone, and with all that is needed to draw them again. */
export function sampledFile(file: AuditFile, plan: SamplingPlan): AuditFile {
	// by key: the order of a list depends on who asks
	const population = file.leads.toSorted((a, b) => (a.key < b.key ? -1 : 1));
	const sample = drawSample(
		population.map(({ findings }) => largestAmount(findings)),
		plan
	);
	const chosen = new Set(sample.chosen.map((at) => population[at]!.key));
	return {
		...file,
		leads: file.leads.filter(({ key }) => chosen.has(key)),
		sample: sampleText(sample),
		basis: [...file.basis, ['抽样', sampleText(sample)]]
	};
}

/** Method, population, size, seed and what came of it, in a line. */
function sampleText({ plan, population, excluded, interval, start, chosen }: Sample): string {
	const measure = plan.method === 'money' ? '万元' : '条';
	return [
		methodNames[plan.method],
		`总体 ${population} 条线索，按线索编号排列`,
		...(excluded > 0 ? [`其中 ${excluded} 条没有金额，不在抽样之列`] : []),
		`拟抽 ${plan.size} 条`,
		`随机种子 ${plan.seed}`,
		...(interval === null ? [] : [`间隔 ${figure(interval)} ${measure}`]),
		...(start === null ? [] : [`起点 ${figure(start)} ${measure}`]),
		`抽中 ${chosen.length} 条`
	].join('，');
}

const figure = (value: number): string => String(Number(value.toFixed(6)));
