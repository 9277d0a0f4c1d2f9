import { formatCount } from '../format.ts';

/** The page of the published data. */
export const data = {
	lead: '单元格为空不等于零，原因写在“status”列。',
	table: '表',
	rows: '行数',
	csv: 'CSV',
	bytes: '字节（CSV）',
	parquet: 'Parquet',
	partitions: '按年度、地区分区',
	workbook: 'Excel 工作簿（全部表）',
	noWorkbook: '数据超过 Excel 的容量，请用 CSV 或 Parquet。',
	description: '数据说明 datapackage.json（字段、类型、主键、单位、缺失原因）',
	sums: '全部文件的校验和 SHA256SUMS',
	packageHeading: '下载',
	packageLead: 'CSV 为带 BOM 的 UTF-8，可用 Excel 直接打开；Parquet 供数据库和统计软件使用。',
	dictionary: '字段说明',
	dictionaryLead: '同名字段在各表中含义相同。',
	column: '字段',
	type: '类型',
	meaning: '含义',
	unit: '单位',
	key: '主键',
	states: {
		read: '已读',
		'not-evaluated': '未到自评',
		'not-understood': '未读懂',
		'not-published': '未公开'
	},
	statesLead:
		'四种情况：已读；只有目标申报、未到自评；有材料而未读懂；没有公开。空格不等于没有问题。',
	districts: '各地各年公开了多少',
	districtsLead:
		'每格是有绩效自评的单位数 / 收录的单位数；差额只公开了目标。没有收录的单位不在其中：本站不知道它们有没有公开。',
	byUnit: '逐个单位、逐种表',
	evaluatedOf: (evaluated: number, units: number) =>
		`${formatCount(evaluated)} / ${formatCount(units)}`,
	unreadOf: (count: number) => `${formatCount(count)} 个单位有未读懂的内容`,
	nothingRead: '未收录',
	noneChosen: '所选范围内没有',
	noYear: '年度不明',
	noDistrict: '地区不明',
	districtUnits: '收录的单位',
	districtEvaluated: '有绩效自评的',
	districtUnread: '有未读懂内容的'
};
