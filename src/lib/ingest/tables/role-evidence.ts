import type { ColumnMeaning } from '../vocabulary.ts';
import type { ColumnProfile } from './column-profile.ts';

/**
 * What the cells of a column say for each role of an indicator table, added to what the likeness of its heading weighs. Weights were
 * set by hand: a heading that the vocabulary holds (4) is overruled only by cells that cannot be what it says, such as class names
 * under a heading of names; between two like headings the cells decide.
 */
export const roleEvidence: Partial<Record<ColumnMeaning, (cells: ColumnProfile) => number>> = {
	level1: (cells) => 0.8 * cells.upperClass - 1.5 * cells.number - 0.3 * cells.long,
	level2: (cells) => 0.8 * (cells.anyClass - cells.upperClass) - 1.5 * cells.number,
	level3: (cells) => 0.6 * cells.distinct - 1.4 * cells.anyClass - 1.5 * cells.number,
	target: (cells) => 0.4 * cells.value - 1.5 * cells.anyClass - 0.8 * cells.comparator,
	actual: (cells) => 0.4 * cells.value - 1.5 * cells.anyClass - 0.8 * cells.comparator,
	'completion-rate': (cells) => 0.2 * cells.value,
	nature: (cells) =>
		cells.comparator - 1.2 * cells.number - (cells.filled > 0 && cells.comparator === 0 ? 1 : 0),
	measure: (cells) => 0.4 * cells.unit - 1.5 * cells.number - cells.long,
	weight: (cells) => 0.6 * cells.number - (cells.filled > 0 ? 0.8 * (1 - cells.number) : 0),
	score: (cells) => 0.6 * cells.number - (cells.filled > 0 ? 0.8 * (1 - cells.number) : 0),
	'score-coefficient': (cells) => 0.3 * cells.value,
	'review-score': () => 0,
	explanation: (cells) => 0.3 * cells.long - 0.6 * cells.number,
	standard: (cells) => 0.3 * cells.long - 0.6 * cells.number,
	description: (cells) => 0.3 * cells.long - 0.6 * cells.number
};

/** The roles of an indicator table. */
export const indicatorRoles = Object.keys(roleEvidence) as ColumnMeaning[];

/** The least likeness of a heading to a role that it may take. */
export const leastLikeness = 0.3;
