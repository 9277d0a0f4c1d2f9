/** What a spot check of a self-evaluation looks at, and the rules that tell it. */
export interface ReviewItem {
	group: string;
	text: string;
	rules: readonly string[];
}

/** Every rule belongs to one item, so that no finding is left off the form. */
export const reviewItems: readonly ReviewItem[] = [
	{
		group: '填报',
		text: '应报表格齐全，应填栏目填写完整',
		rules: [
			'SCR-08',
			'TXT-10',
			'TXT-11',
			'TXT-14',
			'STF-05',
			'SAN-04',
			'IND-19',
			'BLD-02',
			'BUD-19'
		]
	},
	{
		group: '填报',
		text: '日期、数字和文字填写规范',
		rules: ['TXT-01', 'TXT-03', 'TXT-04', 'TXT-07', 'TXT-08', 'TXT-09']
	},
	{
		group: '填报',
		text: '内容为本单位、本年度所有，没有套用',
		rules: ['TXT-02', 'TXT-17', 'IND-15', 'IND-23']
	},
	{
		group: '目标',
		text: '绩效目标明确，指标细化、可衡量，与资金内容相符',
		rules: ['IND-08', 'IND-09', 'IND-10', 'IND-11', 'IND-13', 'IND-16', 'IND-18']
	},
	{ group: '目标', text: '指标值设置合理', rules: ['IND-07', 'IND-14'] },
	{
		group: '资金',
		text: '预算数、执行数分项与合计相符，各处一致',
		rules: [
			'BUD-03',
			'BUD-04',
			'BUD-05',
			'BUD-06',
			'BUD-07',
			'BUD-08',
			'BUD-09',
			'BUD-15',
			'BUD-17',
			'BUD-18',
			'BUD-20',
			'BUD-21',
			'BUD-24'
		]
	},
	{
		group: '资金',
		text: '预算执行率口径符合要求，计算和计分正确',
		rules: ['BUD-01', 'BUD-02', 'BUD-12', 'BUD-28', 'SCR-05']
	},
	{
		group: '资金',
		text: '预算编制、调整、结转和支出进度合理，原因已说明',
		rules: [
			'BUD-10',
			'BUD-11',
			'BUD-13',
			'BUD-14',
			'BUD-16',
			'BUD-22',
			'BUD-23',
			'BUD-25',
			'BUD-27'
		]
	},
	{
		group: '管理',
		text: '人员编制与在职人数相符，未超编',
		rules: ['STF-01', 'STF-02', 'STF-03', 'STF-04', 'STF-06', 'STF-07', 'STF-08']
	},
	{
		group: '管理',
		text: '“三公”经费、政府采购和楼堂馆所未超预算、超标准',
		rules: ['SAN-01', 'SAN-02', 'SAN-03', 'PRC-01', 'PRC-02', 'PRC-03', 'BLD-01']
	},
	{
		group: '结果',
		text: '完成值为实际完成数，有依据',
		rules: ['IND-05', 'IND-06', 'IND-21', 'IND-24', 'TXT-15', 'TXT-16']
	},
	{
		group: '结果',
		text: '表格与文字所述一致，数量对得上',
		rules: ['IND-17', 'IND-26', 'TXT-05', 'TXT-06', 'TXT-12', 'TXT-13', 'TXT-18']
	},
	{ group: '结果', text: '资金支出与目标完成相称', rules: ['BUD-26', 'IND-20'] },
	{
		group: '评分',
		text: '分值设置符合规定',
		rules: ['SCR-02', 'SCR-03', 'IND-12', 'IND-22']
	},
	{
		group: '评分',
		text: '得分与完成情况相符，未达标的已扣分',
		rules: ['IND-01', 'IND-02', 'IND-25', 'SCR-01', 'SCR-07']
	},
	{ group: '评分', text: '得分合计和等级正确', rules: ['SCR-04', 'SCR-06'] },
	{ group: '评分', text: '扣分和偏差的原因、改进措施已写明', rules: ['IND-03', 'IND-04'] },
	{
		group: '对比',
		text: '与上年和同类单位相比没有异常变动',
		rules: ['CMP-01', 'CMP-02', 'CMP-03', 'CMP-05']
	}
];
