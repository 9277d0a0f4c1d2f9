import { recomputed } from '#lib/i18n/zh/recomputed.ts';
import { terms } from '#lib/i18n/zh/terms.ts';
import { describe, expect, test } from 'vitest';
import { recomputedScore } from '#lib/audit/scores/recomputed-score.ts';
import type { ScoredForm, ScoreRow } from '#lib/domain/scored-form.ts';
import { readableScores } from '#lib/audit/scores/readable-scores.ts';
import { gradeOf, nationalScheme, readSchemes } from '#lib/audit/scores/scheme.ts';

/** A row of 50 points by its completion in %; null keeps the score that was stated. */
function row(completion: number | null, parts: Partial<ScoreRow> = {}): ScoreRow {
	const { weight = 50, score = 50 } = parts;
	return {
		name: '虚构指标',
		level1Class: 'output',
		target: '10',
		actual: '9',
		copied: false,
		completion,
		comparability: completion === null ? 'NC-QUAL' : 'comparable',
		basis: completion === null ? 'stated' : 'completion',
		deserved: completion === null ? score : (weight ?? 0) * Math.min(1, completion / 100),
		...parts,
		weight,
		score
	};
}

function form(rows: ScoreRow[], parts: Partial<ScoredForm> = {}): ScoredForm {
	return {
		formId: 1,
		unitId: 'a',
		unit: '虚构中心',
		year: 2023,
		form: 'unit-evaluation',
		programme: null,
		weight: 100,
		score: 98,
		rows,
		...parts
	};
}

const of = (rows: ScoreRow[], parts: Partial<ScoredForm> = {}) =>
	recomputedScore(form(rows, parts), nationalScheme);

describe('the score of a form, computed again', () => {
	test('is the sum of what its rows deserve, each beside what it was given', () => {
		// 50 × 60 % = 30 and 50 × 100 %: 80 of 100 points
		const score = of([row(60), row(100)]);
		expect(score).toMatchObject({
			stated: 98,
			statedGrade: '优',
			recomputed: 80,
			grade: '良',
			noGrade: null
		});
		expect(score.rows.map(({ difference }) => difference)).toEqual([-20, 0]);
	});

	test('holds rows that repeat their target at 0 in a variant of its own', () => {
		const score = of([row(100, { copied: true }), row(100)]);
		expect(score).toMatchObject({
			recomputed: 100,
			grade: '优',
			withoutCopied: 50,
			gradeWithoutCopied: '差',
			copiedRows: 1
		});
	});

	test('keeps what cannot be compared as it was stated, and counts how much that is', () => {
		expect(of([row(80), row(null, { score: 45 })])).toMatchObject({
			recomputed: 85,
			recomputedShare: 50,
			grade: '良'
		});
		// 49 of 100 points could be computed: less than half
		expect(of([row(100, { weight: 49 }), row(null, { weight: 51, score: 51 })])).toMatchObject({
			recomputed: 100,
			recomputedShare: 49,
			grade: null,
			noGrade: 'few'
		});
	});

	test('has no total where a row has neither a completion nor a score', () => {
		expect(of([row(100), row(null, { score: null, deserved: null })])).toMatchObject({
			recomputed: null,
			withoutCopied: null,
			grade: null,
			noGrade: 'unscored'
		});
	});

	test('has no grade where the rows are not the whole form', () => {
		expect(of([row(100, { weight: 80 })], { weight: null })).toMatchObject({
			full: 100,
			weights: 80,
			grade: null,
			noGrade: 'partial'
		});
		expect(of([])).toMatchObject({ recomputed: null, noGrade: 'no-weights' });
	});

	test('is rounded as a decimal before it is graded, as it is shown', () => {
		// 30.005 + 59.99 = 89.995, shown as 90.00
		const score = of([
			row(100, { weight: 40, deserved: 30.005 }),
			row(100, { weight: 60, deserved: 59.99 })
		]);
		expect(score).toMatchObject({ recomputed: 90, grade: '优' });
	});
});

describe('a scheme', () => {
	test('gives the grade of the bound to the bound itself', () => {
		expect(
			[100, 90, 89.99, 80, 79.99, 60, 59.99, 0].map((share) => gradeOf(share, nationalScheme))
		).toEqual(['优', '优', '良', '良', '中', '中', '差', '差']);
	});

	test('that does not fit is refused with file, place and reason', () => {
		const grades = [
			{ grade: '一', from: 50 },
			{ grade: '二', from: 60 },
			{ grade: '三', from: 0 }
		];
		const scheme = { ...nationalScheme, grades };
		expect(() => readSchemes({ schemes: [scheme] }, 'x.json')).toThrow(
			'x.json: schemes.0.grades: grades go down'
		);
		expect(() =>
			readSchemes({ schemes: [{ ...scheme, grades: grades.slice(0, 2) }] }, 'x.json')
		).toThrow('x.json');
	});
});

test('the list for a terminal says of every row that is not as stated why', () => {
	const text = readableScores(
		[form([row(60, { name: '甲' }), row(null, { name: '乙' })])],
		nationalScheme,
		{ ...terms, scores: recomputed.words }
	);
	expect(text).toContain('自评 98（优）；复算 80（良）；可复算的分值占 50.00%');
	expect(text).toContain('甲（分值 50）：自评 50，复算 30；完成率 60.00%');
	expect(text).toContain('乙（分值 50）：自评 50，复算 50；沿用自评：定性表述');
});
