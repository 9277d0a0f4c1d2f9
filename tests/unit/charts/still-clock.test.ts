import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { withFrozenClock } from '#lib/charts/render/freeze-clock.ts';

/** A clock on which every look is a second after the one before: a machine that measures slowly. */
const hurryingClock = `
const running = Date;
let looks = 0;
const next = () => running.now() + 1000 * looks++;
globalThis.Date = new Proxy(running, {
	construct: (date, parts) => Reflect.construct(date, parts.length === 0 ? [next()] : parts),
	get: (date, name) => (name === 'now' ? next : Reflect.get(date, name))
});`;

const drawing = `
const { heatMap } = await import('#lib/charts/marks/heat-map.ts');
const { drawMoneyAndWork } = await import('#lib/charts/money-and-work/chart.ts');
const { staticSvg } = await import('#lib/charts/render/renderer-server.ts');
const { wordsOf } = await import('#lib/i18n/dictionaries.ts');
const { shapeMoneyAndWork } = await import('#lib/shape/money-and-work.ts');
const placed = {
	unitId: 'one', unit: 'One', year: 2023, evaluated: true, placing: 'placed', placingTotal: 1,
	executionRate: 98, unspecified: false, rateFacts: [1], metRate: 50, met: 2, comparable: 4,
	notComparable: 2, scoreRate: 95, scoreFacts: []
};
const map = {
	rows: ['A class of findings'], columns: ['A unit'], counts: [[1]], hint: () => '',
	left: 60, head: 40, cellHeight: 30
};
console.log(staticSvg(heatMap(map, 342), 'map'));
for (let width = 300; width <= 760; width += 20)
	console.log(staticSvg(drawMoneyAndWork([shapeMoneyAndWork([placed], [])], wordsOf('en'), width), 'test'));`;

/**
 * What a process of its own draws: the renderer keeps for its whole process what it once measured.
 * The first chart is there for its type: the renderer gives up on the second one that took long.
 */
function drawn(clock: string): string {
	return execFileSync(process.execPath, ['--input-type=module', '--eval', clock + drawing], {
		encoding: 'utf8'
	});
}

test('a chart breaks its lines the same way on a machine that measures slowly', () => {
	const ordinary = drawn('');
	expect(ordinary.match(/<text/g)?.length).toBeGreaterThan(5);
	expect(drawn(hurryingClock)).toBe(ordinary);
});

test('the clock runs again after a drawing that failed', () => {
	const running = Date;
	expect(() =>
		withFrozenClock(() => {
			throw new Error('cannot be drawn');
		})
	).toThrow('cannot be drawn');
	expect(Date).toBe(running);
});
