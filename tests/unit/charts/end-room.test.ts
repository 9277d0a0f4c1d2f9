import { expect, test } from 'vitest';
import { endRoom } from '#lib/charts/marks/end-room.ts';
import { emsOf } from '#lib/charts/marks/text-width.ts';
import { textSize } from '#lib/charts/marks/theme.ts';

const across = 600;
const dot = (at: number, label?: string, labelSide?: 'left') => ({
	row: 0,
	at,
	hint: '',
	...(label === undefined ? {} : { label }),
	...(labelSide === undefined ? {} : { labelSide })
});
const written = (label: string) => emsOf(label) * textSize;
/** Where a label ends, in a plot that leaves so much free and whose axis ends at the farthest mark. */
const end = (room: number, share: number, label: string) =>
	(across - room) * share + written(label);

test('a label at the far end has its whole width', () => {
	const room = endRoom([dot(10, '编制数未报告')], across);
	expect(end(room, 1, '编制数未报告')).toBeLessThan(across);
	expect(room).toBeLessThan(written('编制数未报告') + 24);
});

test('a long label half way takes no room that it does not need, and does not leave the chart', () => {
	const label = '编'.repeat(30);
	const room = endRoom([dot(10), dot(5, label)], across);
	expect(end(room, 0.5, label)).toBeLessThan(across);
	expect(room).toBeLessThan(written(label) - 100);
	expect(endRoom([dot(10), dot(1, label)], across)).toBe(0);
});

test('an axis that begins below zero is counted from there', () => {
	const label = '编'.repeat(30);
	expect(endRoom([dot(10), dot(0, label)], across, -10)).toBe(
		endRoom([dot(20), dot(10, label)], across)
	);
});

test.each([
	['to the left of its mark', [dot(10, '编制数未报告', 'left')]],
	['at the beginning of the axis', [dot(0, '编制数未报告')]],
	['without a character', [dot(10, '')]],
	['of no mark', []]
])('a label %s takes no room', (_, dots) => expect(endRoom(dots, across)).toBe(0));

test('however long a label is, there is a plot', () => {
	expect(endRoom([dot(10, '编'.repeat(200))], across)).toBeLessThanOrEqual(across - 96);
});
