export const differences = {
	base: 'Held against',
	column: 'Difference from the column held against',
	isBase: 'held against',
	reading:
		'▲▼ is the difference from the column held against: ▲ higher, ▼ lower; neither is good or bad in itself. Rates differ by percentage points. Values taken from other bases, other kinds of documents or other weights are not subtracted. Amounts per head are nominal: changes in prices are not taken out.',
	points: 'pp',
	same: '= the same',
	otherKind: 'requested and executed: not subtracted',
	otherWeights: 'other weights: not subtracted',
	otherMeasure: 'other base: not subtracted',
	more: 'higher than the column held against',
	less: 'lower than the column held against'
};
