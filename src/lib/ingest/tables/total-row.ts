import Big from 'big.js';
import { readNumber } from '#lib/domain/number.ts';
import type { Form } from '#lib/domain/record.ts';
import type { Row } from '../document.ts';
import { placeIn, report, type FormContext } from '../form-context.ts';
import type { Block } from './block.ts';
import { moneyHeading } from './money-heading.ts';

/**
 * Reads the row of totals below the indicators. Where the row is shifted by one column, so that the full mark stands in front of
 * 分值, or under 得分 with the score behind it, the weights of the rows above decide: only a full mark that they add up to moves the
 * reading.
 */
export function readTotalRow(context: FormContext, block: Block, row: Row): boolean {
	const weightAt = block.columns.get('weight');
	const scoreAt = block.columns.get('score');
	const label = row.cells.find((cell) => cell.text !== '')?.text ?? '';
	const numberAt = (at: number | undefined) =>
		at === undefined ? null : readNumber((row.cells[at]?.text ?? '').replace(/分$/, ''));
	let weight = numberAt(weightAt)?.value ?? null;
	let score = numberAt(scoreAt)?.value ?? null;
	let at = scoreAt;
	const after = scoreAt === undefined ? null : (numberAt(scoreAt + 1)?.value ?? null);
	const before = weightAt === undefined ? null : (numberAt(weightAt - 1)?.value ?? null);
	const place = (column: number | undefined) =>
		placeIn(context, {
			row: label,
			column: block.headings[column ?? -1]?.replace(/\s/g, ''),
			line: row.cells[column ?? 0]?.line ?? row.line,
			page: row.page
		});
	if (
		score === null &&
		weight !== null &&
		before !== null &&
		new Big(before).eq(weightSum(context.form))
	) {
		report(
			context,
			'shifted-column',
			`${before} | ${weight}`,
			place(weightAt),
			'the totals stand one column to the left; the weights above add up to the first'
		);
		[weight, score, at] = [before, weight, weightAt];
	} else if (
		weight === null &&
		score !== null &&
		after !== null &&
		new Big(score).eq(weightSum(context.form)) &&
		new Big(after).lte(score)
	) {
		report(
			context,
			'shifted-column',
			`${score} | ${after}`,
			place(scoreAt),
			'the totals stand one column to the right; the weights above add up to the first'
		);
		[weight, score, at] = [score, after, scoreAt! + 1];
	} else if (before !== null && (score !== null || weight !== null)) {
		report(
			context,
			'shifted-column',
			before,
			place(weightAt === undefined ? undefined : weightAt - 1),
			'a number stands under a column that has no totals'
		);
	}
	const pair = weightAt === undefined || scoreAt === undefined ? markAndScore(context, row) : null;
	if (pair !== null) [weight, score, at] = [pair.mark, pair.score, pair.at];
	else if (weight === null && score === null) {
		const lone = loneScore(context, block, row);
		if (lone === null) return false;
		[score, at] = [lone.value, lone.at];
	}
	const raw = row.cells[(score === null ? weightAt : at) ?? -1]?.text ?? '';
	context.form.statedScores.push({
		raw,
		status: 'reported',
		place: place(score === null ? weightAt : at),
		kind: 'total',
		of: label.replace(/\s/g, ''),
		weight,
		score,
		grade: gradeOf(row)
	});
	return true;
}

/** 总分 | 100 | 97.5 | 优: the full mark and the score side by side, where the table has no columns for both. */
function markAndScore(
	context: FormContext,
	row: Row
): { mark: string; score: string; at: number } | null {
	const numbers = row.cells.flatMap((cell, at) => {
		const read = readNumber(cell.text.replace(/分$/, ''));
		return read === null ? [] : [{ value: read.value, at }];
	});
	const [mark, score] = numbers;
	if (mark === undefined || score === undefined || numbers.length !== 2) return null;
	const isFull = new Big(mark.value).eq('100') || new Big(mark.value).eq(weightSum(context.form));
	return isFull && new Big(score.value).lte(mark.value)
		? { mark: mark.value, score: score.value, at: score.at }
		: null;
}

/**
 * The only number of a row whose label reaches over the columns: 总分 | 96.6. A number that the weights add up to may be the full
 * mark, and is a score only where the scores add up to it as well.
 */
function loneScore(
	context: FormContext,
	block: Block,
	row: Row
): { value: string; at: number } | null {
	const numbers = row.cells.flatMap((cell, at) => {
		const read = readNumber(cell.text.replace(/分$/, ''));
		return read === null ? [] : [{ value: read.value, at }];
	});
	const [only] = numbers;
	if (only === undefined || numbers.length > 1) return null;
	// 合计 below 年度预算数 is of money
	if (moneyHeading(block.headings[only.at] ?? '', null) !== null) return null;
	const scored = context.form.indicators
		.reduce((sum, indicator) => sum.plus(indicator.score ?? '0'), new Big('0'))
		.plus(
			context.form.statedScores.find((score) => score.kind === 'execution' && score.score !== null)
				?.score ?? '0'
		);
	const mayBeFullMark =
		new Big(only.value).eq('100') || new Big(only.value).eq(weightSum(context.form));
	if (mayBeFullMark && !scored.eq(only.value)) {
		report(
			context,
			'unread-total',
			only.value,
			placeIn(context, {
				row: block.headings[only.at] ?? '',
				line: row.cells[only.at]?.line ?? row.line
			}),
			'this may be the full mark or a score; the scores above do not add up to it'
		);
		return null;
	}
	return only;
}

/** 优, 良, 中 or 差 in a cell of its own. */
function gradeOf(row: Row): string | null {
	const texts = row.cells.map((cell) => cell.text.replace(/\s/g, ''));
	return texts.find((text) => /^(优秀?|良好?|中等?|差|合格|不合格)$/.test(text)) ?? null;
}

/** What the indicators weigh together, with the execution row once. */
function weightSum(form: Form): Big {
	const execution =
		form.statedScores.find((score) => score.kind === 'execution' && score.weight !== null)
			?.weight ?? '0';
	return form.indicators.reduce(
		(sum, indicator) => sum.plus(indicator.weight ?? '0'),
		new Big(execution)
	);
}
