/** Words of the differences between columns. */
export const differences = {
	base: '差异对照',
	column: '与对照列之差',
	isBase: '对照列',
	reading:
		'▲▼ 是与对照列的差：▲ 高于，▼ 低于，高低本身不分好坏；比率之差以百分点计。取数口径、材料种类或分值不同的不相减。人均金额为名义金额，未剔除价格变动。',
	points: '个百分点',
	same: '＝ 相同',
	otherKind: '申请与执行，不相减',
	otherWeights: '各表分值可能不同，不相减',
	otherMeasure: '取数口径不同，不相减',
	more: '高于对照列',
	less: '低于对照列'
};
