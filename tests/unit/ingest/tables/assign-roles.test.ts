import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignRoles } from '#lib/ingest/tables/assign-roles.ts';
import { headingLikeness } from '#lib/ingest/tables/likeness.ts';

test('the sum decides, not the first column', () => {
	const chosen = assignRoles([
		{ column: 0, role: 'name', score: 3 },
		{ column: 0, role: 'class', score: 2.9 },
		{ column: 1, role: 'name', score: 2.5 }
	]);
	expect(Object.fromEntries(chosen)).toEqual({ class: 0, name: 1 });
});

test('no assignment of a few columns has a greater sum', () => {
	const matrix = fc.array(
		fc.array(fc.integer({ min: -5, max: 9 }), { minLength: 3, maxLength: 3 }),
		{
			minLength: 3,
			maxLength: 3
		}
	);
	const orders = [
		[0, 1, 2],
		[0, 2, 1],
		[1, 0, 2],
		[1, 2, 0],
		[2, 0, 1],
		[2, 1, 0]
	];
	fc.assert(
		fc.property(matrix, (gain) => {
			const candidates = gain.flatMap((row, column) =>
				row.map((score, role) => ({ column, role, score }))
			);
			const chosen = assignRoles(candidates);
			const sum = [...chosen].reduce(
				(total, [role, column]) => total + (gain[column]?.[role] ?? 0),
				0
			);
			const best = Math.max(
				...orders.map((order) =>
					order.reduce((total, role, column) => total + Math.max(0, gain[column]?.[role] ?? 0), 0)
				)
			);
			expect(sum).toBe(best);
			expect(new Set(chosen.values()).size).toBe(chosen.size);
		})
	);
});

test('a heading is most like the phrases that share its rare characters', () => {
	const best = (heading: string) =>
		[...headingLikeness(heading)].sort((one, other) => other[1] - one[1])[0]?.[0];
	expect(['目标设定值', '指标实际完成值', '指标满分', '一级分类', '执行额'].map(best)).toEqual([
		'target',
		'actual',
		'weight',
		'level1',
		'executed'
	]);
	expect(headingLikeness('三级指标').get('level3')).toBe(1);
});
