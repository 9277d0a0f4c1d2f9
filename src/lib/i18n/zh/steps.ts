import { formatCount } from '../format.ts';

/** Words of the way of the money through a year. */
export const steps = {
	title: '预算执行与结转',
	lead: '从年初预算到调整、全年预算、执行，再到结转：每一步多少。',
	part: (shown: number, all: number) =>
		`共 ${formatCount(all)} 个单位年度，画有自评的前 ${formatCount(shown)} 个。`,
	reading:
		'虚线框是推算：全年预算减去已列明的来路，或可用资金减去执行与结转后的余数。余数不是 0，说明几处数字没有交代清楚，值得一问；材料没有列结转时，余数就是没有花掉的钱。',
	axis: '万元',
	step: '步骤',
	amount: '金额',
	source: '来源',
	stated: '材料所列',
	derived: '推算',
	legend: { level: '预算', change: '结转与调整', executed: '执行', derived: '推算的差额' },
	names: {
		initial: '年初预算',
		carryIn: '上年结转',
		adjustment: '预算调整',
		unstated: '差额（推算）',
		adjusted: '全年预算',
		budget: '预算（未注明）',
		executed: '执行',
		carryOut: '结转结余',
		rest: '余数（推算）'
	}
};
