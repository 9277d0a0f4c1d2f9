export const formKinds = [
	'narrative',
	'base-data',
	'unit-evaluation',
	'project-evaluation',
	'unit-target',
	'fund-target-summary',
	'fund-target'
] as const;
export type FormKind = (typeof formKinds)[number];
