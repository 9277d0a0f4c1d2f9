import type { Stage } from '#lib/domain/record.ts';
import type { ColumnMeaning } from '../vocabulary.ts';
import type { IndicatorColumns } from './indicator-columns.ts';

export type BlockKind =
	| 'staffing'
	| 'base-money'
	| 'money'
	| 'goals'
	| 'indicators'
	| 'class-scores'
	| 'building'
	| 'tasks'
	| 'fund-summary'
	| 'cost'
	| 'management';

/** A column of amounts: its stage, and the part of the money where the heading names one (其中：财政资金 beside 预算数). */
export interface MoneyColumn {
	at: number;
	stage: Stage | null;
	part: string | null;
	year?: number;
	of?: 'prior';
}

/** A block of rows under one heading: what its columns mean, by position. */
export interface Block {
	kind: BlockKind;
	columns: Map<ColumnMeaning, number>;
	/** The heading of every position: where it stands over several rows, the words of all of them. */
	headings: string[];
	money: MoneyColumn[];
	/** Columns whose texts name the rows of amounts. */
	labels: number[];
	/** Columns of numbers of things beside the amounts, with the unit that the heading prints. */
	counts: { at: number; unit: string }[];
	/** Columns of rates beside the amounts, with their kind. */
	rates: { at: number; kind: string }[];
	width: number;
	/** Where a form has no column of targets or of actual values: the columns of explanations whose cells may hold them. */
	stand: { target: number[]; actual: number[] };
	/** The taught layout that names the columns. */
	layout?: string;
	/** A taught layout of the same words whose columns the cells contradict. */
	misfit?: string;
	/** A row was not in line with the heading, so that none is. */
	isShifted?: boolean;
	/** The points that a heading down the side prints for the block: 预算执行情况（20分）. */
	fullMark?: string;
	/** The block of rows within the form, as last named down the side: 长期绩效目标, 年度绩效目标. */
	horizon?: string;
	/** Columns of which either may have either role. */
	ambiguous?: IndicatorColumns['ambiguous'];
	/** The half of the table that holds the targets of several years, in front of the annual one. */
	midterm?: Pick<IndicatorColumns, 'columns'>;
	/** A table of programmes with their indicators: the columns of their names, amounts and goals. */
	fund?: { name: number; amount: number; goal: number | undefined };
	/** Columns of values, one for a district or village, below one heading of targets. */
	values?: IndicatorColumns['values'];
}
