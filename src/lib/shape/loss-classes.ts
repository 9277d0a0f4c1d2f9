export const lossClasses = [
	'output',
	'benefit',
	'satisfaction',
	'cost',
	'execution',
	'other'
] as const;
export type LossClass = (typeof lossClasses)[number];
