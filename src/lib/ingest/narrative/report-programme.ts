import { foldText } from '#lib/domain/number.ts';

const report =
	/(项目|专项)?(资金|经费)?(支出)?(的)?绩效(自我|自)?(评价|评估|自评)?(情况)?(工作)?(总结|分析)?(的)?(报告|说明|综述|结果|情况)(\((\d{4}年度?|公开|公示)\))?$/;

/**
 * The programme that a text is about by its title (某校2023年度生均公用经费项目绩效自评报告), or null for a report about a unit's whole
 * spending or about several programmes.
 */
export function reportProgramme(title: string, unitName: string): string | null {
	const bare = foldText(title)
		.replace(/\s/g, '')
		.replace(/^(关于|附件\d*[:：]?)/, '')
		// 补助资金2023年度绩效自评报告
		.replace(/(项目|专项|资金|经费|补贴|补助)20\d\d年度?(?=绩效|支出)/, '$1');
	if (!/(自评|绩效评价|绩效评估).{0,8}(报告|说明|综述|结果|情况)/.test(bare) || !report.test(bare))
		return null;
	const isProgramme = /(项目|专项|资金|经费|补贴|补助|工程)(资金|经费)?(支出)?(的)?绩效/.test(bare);
	if (!isProgramme || /整体|部门支出|单位支出/.test(bare)) return null;
	const named = bare
		.replace(
			report,
			(ending) =>
				/^(项目|专项)?(资金|经费)/.exec(ending)?.[0]?.replace(/^(项目|专项)(?=资金|经费)/, '') ?? ''
		)
		.replace(unitName === '' ? /^$/ : unitName, '')
		.replace(/(?:20\d\d(?:年度?)?[-~至]+)?20\d\d年度?/g, '')
		.replace(/^(?:[、,，:：的]|关于)+/, '')
		.replace(/^[“"「『](.+)[”"」』]$/, '$1');
	const isGeneric =
		/^(本级|市级|县级|区级|省级|部门|单位|预算|财政|重点|各|部分|一般|其他|专项)*(项目|专项|资金|经费|支出|部门)*$/.test(
			named
		);
	return named.length < 3 || named.length > 40 || isGeneric ? null : named;
}
