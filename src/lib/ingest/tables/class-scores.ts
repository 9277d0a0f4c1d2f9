import { readNumber } from '#lib/domain/number.ts';
import type { Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import { foldHeading, isSumRow } from '../vocabulary.ts';
import type { Block } from './block.ts';

const gradeIn = (row: Row): string | null =>
	row.cells.find(({ text }) => /^(优秀|良好|中等|[优良中差])$/.test(text.trim()))?.text.trim() ??
	null;

/** Reads a row below 评价内容 | 分值 | 自评分: what a whole class weighs and scores. */
export function readClassScore(context: FormContext, block: Block, row: Row): boolean {
	const cell = (meaning: 'level2' | 'weight' | 'score') =>
		row.cells[block.columns.get(meaning) ?? -1];
	const of = foldHeading(cell('level2')?.text ?? '');
	const points = (meaning: 'weight' | 'score') =>
		readNumber((cell(meaning)?.text ?? '').replace(/分$/, ''))?.value ?? null;
	if (of === '' || (points('weight') === null && points('score') === null)) return false;
	const by = points('score') === null ? 'weight' : 'score';
	const place = placeIn(context, {
		row: of,
		column: block.headings[block.columns.get(by) ?? -1]?.replace(/\s/g, ''),
		line: cell(by)?.line ?? row.line,
		page: row.page
	});
	context.form.statedScores.push({
		raw: cell(by)?.text ?? '',
		status: 'reported',
		place,
		kind: isSumRow(of) ? 'total' : 'level1',
		of,
		weight: points('weight'),
		score: points('score'),
		grade: isSumRow(of) ? gradeIn(row) : null
	});
	return true;
}
