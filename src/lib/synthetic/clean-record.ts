import type { Amount, Form, ReportRecord } from '../domain/record.ts';
import { Random } from './random.ts';
import {
	amount,
	atLeast,
	baseLine,
	count,
	date,
	exactly,
	form,
	indicator,
	percent,
	programmeLine,
	record,
	staffing,
	statedCount,
	statedRate,
	statedScore
} from './record-parts.ts';

/** The money and people of an invented unit, from which all its forms are written. Money in hundredths of 万元. */
interface Books {
	initial: number;
	adjustment: number;
	executed: number;
	people: number;
	office: number;
	projects: [number, number];
	establishment: number;
	inPost: number;
}

const printed = (hundredths: number): string => (hundredths / 100).toFixed(2);

/**
 * A report of a unit that does not exist, whose figures agree with each other: narrative, base data and evaluation form.
 * @param seed the same seed gives the same report
 */
export function cleanRecord(seed: number, year = 2023): ReportRecord {
	const random = new Random(seed * 7919 + 13);
	for (let i = 0; i < 8; i += 1) random.whole(0, 1);
	const books = booksOf(random);
	const name = `虚构市第${seed}服务中心`;
	return record(
		[narrative(books, year), baseData(books, random, year), evaluation(books, random, year)],
		{
			document: {
				file: `synthetic-${seed}-${year}.txt`,
				sha256: seed.toString(16).padStart(64, '0'),
				format: 'txt',
				title: `${year}年度${name}整体支出绩效自评报告`
			},
			unit: { name, regionCode: null, raw: name, place: { row: '单位名称' } },
			year
		}
	);
}

function booksOf(random: Random): Books {
	const people = random.whole(20_000, 60_000);
	const office = random.whole(3_000, 9_000);
	const projects: [number, number] = [random.whole(8_000, 40_000), random.whole(5_000, 20_000)];
	const executed = people + office + projects[0] + projects[1];
	// a rate of execution between 95 % and 99 %, and an addition below a tenth
	const adjusted = Math.round((executed * 100) / (95 + random.whole(0, 400) / 100));
	const initial = Math.round(adjusted / (1 + random.whole(100, 900) / 10_000));
	const establishment = random.whole(20, 80);
	return {
		initial,
		adjustment: adjusted - initial,
		executed,
		people,
		office,
		projects,
		establishment,
		inPost: establishment - random.whole(0, 2)
	};
}

const adjustedOf = (books: Books): number => books.initial + books.adjustment;

function unitTotals(books: Books): Amount[] {
	return [
		amount('initial', printed(books.initial)),
		amount('adjusted', printed(adjustedOf(books))),
		amount('executed', printed(books.executed))
	];
}

const rateOf = (books: Books): string => ((books.executed / adjustedOf(books)) * 100).toFixed(2);

function narrative(books: Books, year: number): Form {
	const part = (nature: string, line: string, value: number) =>
		amount('executed', printed(value), { nature, line, place: { line: 12 } });
	const basic = books.people + books.office;
	return form('narrative', {
		title: `${year}年度整体支出绩效自评报告`,
		staffing: [
			staffing({
				establishment: count(`编制${books.establishment}人`, { line: 8 }),
				inPost: count(`在职${books.inPost}人`, { line: 8 })
			})
		],
		amounts: [
			...unitTotals(books),
			amount('adjustment', printed(books.adjustment), { line: '年中追加' }),
			amount('carry-out', printed(adjustedOf(books) - books.executed), { line: '年末结转' }),
			part('基本', '基本支出', basic),
			part('人员', '人员经费', books.people),
			part('公用', '公用经费', books.office),
			part('项目', '项目支出', books.projects[0] + books.projects[1]),
			...programmeSet('服务运行维护项目', books.projects[0], 70),
			...programmeSet('便民设施改造项目', books.projects[1], 71)
		],
		statedRates: [statedRate('execution', `${rateOf(books)}%`, { place: { line: 13 } })],
		counts: [
			statedCount('满意度调查问卷', '300', '份'),
			statedCount('甲类服务', '120', '次', { role: 'part', group: 'sum:1' }),
			statedCount('乙类服务', '80', '次', { role: 'part', group: 'sum:1' }),
			statedCount('服务', '200', '次', { role: 'total', group: 'sum:1' })
		],
		dates: [date('reported', `${year + 1}-03-20`)]
	});
}

/** What came in, was added and spent, and is left, of one programme: the five figures close. */
function programmeSet(programme: string, executed: number, line: number): Amount[] {
	const carryOut = Math.round(executed * 0.02);
	const carryIn = Math.round(executed * 0.01);
	const adjustment = Math.round(executed * 0.03);
	const initial = executed + carryOut - carryIn - adjustment;
	return programmeLine(
		programme,
		{
			'carry-in': printed(carryIn),
			initial: printed(initial),
			adjustment: printed(adjustment),
			executed: printed(executed),
			'carry-out': printed(carryOut)
		},
		line
	);
}

function baseData(books: Books, random: Random, year: number): Form {
	const line = (
		nature: string,
		name: string,
		value: number,
		relation: Amount['relation'] = 'part'
	): Amount[] => {
		const budget = Math.round(value * 1.02) + 1;
		const prior = Math.round(value * 1.01);
		return baseLine(nature, name, [printed(prior), printed(budget), printed(value)], relation);
	};
	const reception = random.whole(50, 120);
	const vehicles = random.whole(200, 400);
	const hospitality = [reception, vehicles].map((value) => line('', '', value));
	const summed = (at: 0 | 1 | 2): string =>
		hospitality.reduce((sum, cells) => sum + Number(cells[at]?.wan ?? 0), 0).toFixed(2);
	return form('base-data', {
		title: `${year}年度整体支出绩效评价基础数据表`,
		staffing: [
			staffing({
				establishment: count(String(books.establishment), { row: '编制数' }),
				inPost: count(String(books.inPost), { row: '实际在职人数' }),
				statedControlRate: percent(`${((books.inPost / books.establishment) * 100).toFixed(2)}%`, {
					row: '控制率'
				})
			})
		],
		amounts: [
			...baseLine('三公', '三公经费', [summed(0), summed(1), summed(2)]),
			...line('三公:公车', '公务用车购置和维护经费', vehicles),
			...baseLine('三公:公车购置', '公车购置', ['0', '0', '0']),
			...line('三公:公车运行', '公车运行维护', vehicles),
			...baseLine('三公:出国', '出国经费', ['0', '0', '0']),
			...line('三公:接待', '公务接待', reception),
			...line('公用', '公用经费', books.office),
			...line('政府采购', '政府采购金额', random.whole(1_000, 2_000), null)
		]
	});
}

const results: readonly [string, string, string, string, string][] = [
	['产出指标', '数量指标', '服务办件量', '件', '20'],
	['产出指标', '质量指标', '办件合格率', '%', '10'],
	['产出指标', '时效指标', '按时办结率', '%', '10'],
	['产出指标', '成本指标', '单件成本', '元/件', '10'],
	['效益指标', '社会效益指标', '受益群众', '人', '30'],
	['满意度指标', '服务对象满意度指标', '群众满意度', '%', '10']
];

function evaluation(books: Books, random: Random, year: number): Form {
	const score = ((books.executed / adjustedOf(books)) * 10).toFixed(2);
	const indicators = results.map(([level1, level2, level3, unit, weight]) => {
		const isRate = unit === '%';
		const target = isRate ? random.whole(88, 92) : random.whole(40, 90) * 10;
		const actual = isRate ? target + random.whole(2, 5) : target + random.whole(2, 9);
		const isCost = level2 === '成本指标';
		return indicator({
			level1,
			level2,
			level3,
			target: isCost ? exactly(`${target}${unit}`) : atLeast(`≥${target}${unit}`),
			actual: exactly(`${isCost ? target - 1 : actual}${unit}`),
			weight,
			score: weight
		});
	});
	return form('unit-evaluation', {
		title: `${year}年度部门整体支出绩效自评表`,
		amounts: unitTotals(books),
		statedRates: [statedRate('execution', `${rateOf(books)}%`)],
		statedScores: [
			statedScore('execution', '10', score),
			statedScore('total', '100', (90 + Number(score)).toFixed(2), { grade: '优' })
		],
		indicators,
		dates: [date('filled', `${year + 1}-03-10`)]
	});
}
