import * as z from 'zod';
import { type FormKind, formKinds } from './form-kind.ts';
import { decimalSchema, factShape, placeSchema } from './fact.ts';
import { quantitySchema } from './quantity.ts';

export type { FormKind };
export const formKindSchema = z.enum(formKinds);

export const stageSchema = z.enum([
	'requested',
	'initial',
	'adjustment',
	'adjusted',
	'budget',
	'income',
	'executed',
	'carry-in',
	'carry-out',
	/** What a monitoring form expects to be spent by the end of the year. */
	'forecast',
	'prior-executed',
	/** The budget of the year before, whichever stage of it is printed. */
	'prior-initial',
	/** The state of a fund on a date; only for money that is not a budget. */
	'balance'
]);
export type Stage = z.infer<typeof stageSchema>;

export const moneyUnitSchema = z.enum([
	'元',
	'百元',
	'千元',
	'万元',
	'十万元',
	'百万元',
	'千万元',
	'亿元'
]);
export type MoneyUnit = z.infer<typeof moneyUnitSchema>;

export const moneyScopeSchema = z.enum(['budget', 'custodial', 'non-tax', 'beneficiary']);
export type MoneyScope = z.infer<typeof moneyScopeSchema>;

/** A headcount in 人, null when `status` says why there is none. */
export const countSchema = z.strictObject({ ...factShape, value: decimalSchema.nullable() });
export type Count = z.infer<typeof countSchema>;

/** A stated rate in percent. */
export const rateSchema = z.strictObject({ ...factShape, percent: decimalSchema.nullable() });
export type Rate = z.infer<typeof rateSchema>;

/** One place that states staffing. Several per report are several claims, and may contradict each other. */
export const staffingSchema = z.strictObject({
	establishment: countSchema.nullable(),
	inPost: countSchema.nullable(),
	retired: countSchema.nullable(),
	/** Staff outside the establishment (劳务派遣, 聘用, 临聘) that the place counts within its total. */
	dispatched: countSchema.nullable(),
	total: countSchema.nullable(),
	statedControlRate: rateSchema.nullable(),
	asOf: z.iso.date().optional(),
	/** The part of the unit that the claim is about, as printed: 局本级, 作业队小计. */
	scope: z.string().optional()
});
export type Staffing = z.infer<typeof staffingSchema>;

export const amountSchema = z.strictObject({
	...factShape,
	/** The label that the document prints for this figure. */
	line: z.string(),
	scope: z.enum(['unit', 'programme', 'line']),
	programme: z.string().nullable(),
	stage: stageSchema,
	nature: z.string().nullable(),
	relation: z.enum(['total', 'part', 'subset']).nullable(),
	moneyScope: moneyScopeSchema,
	/** In 万元; `adjustment` is signed. */
	wan: decimalSchema.nullable(),
	/** The unit and the number of decimals of the print: they set the rounding tolerance. */
	printedUnit: moneyUnitSchema.nullable(),
	decimals: z.int().nonnegative().nullable(),
	/** What a heading says that its figures add up to, when it says so. */
	statedScope: z.string().optional(),
	/** Figures that one sentence or block presents as one sum share a group. */
	group: z.string().optional(),
	/** The fiscal year of a figure of another year, where it is printed. */
	year: z.int().min(1990).max(2100).optional(),
	/** A change against the year before: no adjustment of this year's budget. */
	of: z.literal('prior').optional(),
	/** Money of several years, where a form prints it beside that of the year. */
	horizon: z.enum(['mid-term', 'annual']).optional()
});
export type Amount = z.infer<typeof amountSchema>;

export const indicatorSchema = z.strictObject({
	level1: z.string(),
	level2: z.string(),
	level3: z.string(),
	target: quantitySchema,
	actual: quantitySchema.nullable(),
	weight: decimalSchema.nullable(),
	score: decimalSchema.nullable(),
	explanation: z.string().nullable(),
	/** The performance standard named for the target, such as 计划标准. */
	standard: z.string().optional(),
	/** Whether the value is of several years or of the year, where a form prints both. */
	horizon: z.enum(['mid-term', 'annual']).optional(),
	/** The district or village of a column of values. */
	scope: z.string().optional(),
	place: placeSchema
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const goalSchema = z.strictObject({
	expected: z.string(),
	actual: z.string().nullable(),
	expectedQuantities: z.array(quantitySchema).optional(),
	actualQuantities: z.array(quantitySchema).optional(),
	responsible: z.string().optional(),
	place: placeSchema
});
export type Goal = z.infer<typeof goalSchema>;

export const statedRateSchema = z.strictObject({
	...factShape,
	kind: z.string(),
	of: z.string(),
	percent: decimalSchema.nullable(),
	programme: z.string().nullable()
});
export type StatedRate = z.infer<typeof statedRateSchema>;

export const statedScoreSchema = z.strictObject({
	...factShape,
	kind: z.enum(['total', 'execution', 'level1', 'level2']),
	of: z.string(),
	weight: decimalSchema.nullable(),
	score: decimalSchema.nullable(),
	grade: z.string().nullable()
});
export type StatedScore = z.infer<typeof statedScoreSchema>;

/** A number of things that the text states. An approximation or a range has `low` and `high`. */
export const statedCountSchema = z.strictObject({
	...factShape,
	subject: z.string(),
	value: decimalSchema.nullable(),
	low: decimalSchema.optional(),
	high: decimalSchema.optional(),
	unit: z.string(),
	role: z.enum(['part', 'total']).nullable(),
	group: z.string().nullable()
});
export type StatedCount = z.infer<typeof statedCountSchema>;

/** A count that the text states for a list, against what the list holds; `open` when the list ends in 等. */
export const statedListSchema = z.strictObject({
	...factShape,
	subject: z.string(),
	stated: decimalSchema.nullable(),
	listed: decimalSchema,
	items: z.array(z.string()),
	open: z.boolean()
});
export type StatedList = z.infer<typeof statedListSchema>;

/** What the report says of itself in words and its figures can confirm or contradict: the clause that says so, and of which programme. */
export const claimSchema = z.strictObject({
	...factShape,
	kind: z.enum(['tight-funds', 'no-deviation', 'crowding-out', 'all-met', 'intention']),
	programme: z.string().nullable()
});
export type Claim = z.infer<typeof claimSchema>;

export const costLineSchema = z.strictObject({
	...factShape,
	programme: z.string().nullable(),
	item: z.string(),
	detail: z.string().nullable(),
	wan: decimalSchema.nullable(),
	printedUnit: moneyUnitSchema.nullable(),
	decimals: z.int().nonnegative().nullable(),
	basisText: z.string().nullable(),
	unitPrices: z.array(quantitySchema.shape.parts.unwrap().element).optional(),
	subAmounts: z
		.array(z.strictObject({ item: z.string(), wan: decimalSchema, raw: z.string() }))
		.optional(),
	relation: z.enum(['total', 'part'])
});
export type CostLine = z.infer<typeof costLineSchema>;

export const buildingSchema = z.strictObject({
	...factShape,
	measure: z.enum([
		'approved-area',
		'actual-area',
		'area-rate',
		'planned-investment',
		'actual-investment',
		'investment-rate'
	]),
	value: decimalSchema.nullable(),
	unit: z.string()
});
export type Building = z.infer<typeof buildingSchema>;

export const statedDateSchema = z.strictObject({
	...factShape,
	kind: z.enum(['filled', 'reported', 'event']),
	date: z.iso.date()
});
export type StatedDate = z.infer<typeof statedDateSchema>;

/** A labelled cell of text that names an organisation, a period or a fund. */
export const fieldSchema = z.strictObject({
	label: z.string(),
	text: z.string(),
	place: placeSchema
});

export const formSchema = z.strictObject({
	form: formKindSchema,
	title: z.string(),
	programme: z.string().nullable(),
	moneyUnit: moneyUnitSchema.nullable(),
	fields: z.array(fieldSchema),
	staffing: z.array(staffingSchema),
	amounts: z.array(amountSchema),
	indicators: z.array(indicatorSchema),
	goals: z.array(goalSchema),
	statedRates: z.array(statedRateSchema),
	statedScores: z.array(statedScoreSchema),
	counts: z.array(statedCountSchema),
	lists: z.array(statedListSchema),
	/** Absent in records of the first importer. */
	claims: z.array(claimSchema).default([]),
	costLines: z.array(costLineSchema),
	buildings: z.array(buildingSchema),
	dates: z.array(statedDateSchema)
});
export type Form = z.infer<typeof formSchema>;

/**
 * What became of every number that the document prints: `printed` = `facts` + the sum of `notFacts` + `unread`, and every unread one
 * is named in `problems` with its place.
 */
export const ledgerSchema = z
	.strictObject({
		printed: z.int().nonnegative(),
		facts: z.int().nonnegative(),
		notFacts: z.partialRecord(
			z.enum(['numbering', 'date', 'telephone', 'code', 'reference', 'page', 'heading']),
			z.int().positive()
		),
		unread: z.int().nonnegative()
	})
	.refine(
		({ printed, facts, notFacts, unread }) =>
			printed === facts + unread + Object.values(notFacts).reduce((sum, count) => sum + count, 0),
		'the numbers of a ledger add up to what is printed'
	);
export type Ledger = z.infer<typeof ledgerSchema>;

export const problemSchema = z.strictObject({
	code: z.string(),
	raw: z.string(),
	place: placeSchema,
	note: z.string()
});
export type Problem = z.infer<typeof problemSchema>;

export const documentFormatSchema = z.enum([
	'docx',
	'doc',
	'odt',
	'fodt',
	'pdf',
	'ofd',
	'xlsx',
	'xlsb',
	'xls',
	'xml-spreadsheet',
	'ods',
	'fods',
	'csv',
	'html',
	'mht',
	'txt',
	'png',
	'jpeg'
]);
export type DocumentFormat = z.infer<typeof documentFormatSchema>;

/** What a document is, whatever forms it holds. */
export const documentKindSchema = z.enum([
	'self-evaluation',
	'target',
	'base-data',
	'notice',
	'third-party-evaluation',
	'final-accounts',
	'monitoring',
	'three-public-expenses',
	'other'
]);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** What import makes of one document: the contract of `data/reports/`. */
export const recordSchema = z.strictObject({
	$schema: z.string().optional(),
	recordVersion: z.literal(1),
	document: z.strictObject({
		file: z.string(),
		sha256: z.string().regex(/^[0-9a-f]{64}$/),
		format: documentFormatSchema,
		title: z.string(),
		kind: documentKindSchema.optional(),
		/** Whether the end of every form was read. */
		whole: z.boolean().optional(),
		/** The taught layouts that were used. */
		layout: z.string().optional(),
		/** The public address that the document was taken from. */
		source: z.url({ protocol: /^https?$/ }).optional(),
		/** Some of its text was recognised from pictures by a program. */
		recognised: z.literal(true).optional()
	}),
	unit: z
		.strictObject({
			name: z.string().min(1),
			regionCode: z
				.string()
				.regex(/^\d{6}$/)
				.nullable(),
			raw: z.string(),
			place: placeSchema
		})
		.nullable(),
	year: z.int().min(1990).max(2100).nullable(),
	forms: z.array(formSchema),
	/** Absent in records of the first importer. */
	ledger: ledgerSchema.optional(),
	problems: z.array(problemSchema)
});
export type ReportRecord = z.infer<typeof recordSchema>;

/** A form with nothing in it yet. */
export function emptyForm(form: FormKind, title: string): Form {
	return {
		form,
		title,
		programme: null,
		moneyUnit: null,
		fields: [],
		staffing: [],
		amounts: [],
		indicators: [],
		goals: [],
		statedRates: [],
		statedScores: [],
		counts: [],
		lists: [],
		claims: [],
		costLines: [],
		buildings: [],
		dates: []
	};
}
