import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSample, maxSeed, readPlan, seededNumbers } from '#lib/audit/sampling/draw-sample.ts';
import { sampledFile } from '#lib/export/office/sampled-file.ts';
import { auditFile, officeFinding, officeLead } from '../office/audit-file.ts';

const ones = (count: number) => Array.from({ length: count }, () => 1);
const seeds = fc.integer({ min: 1, max: maxSeed });

describe('numbers of a seed', () => {
	test('are those of the minimal standard generator after twenty', () => {
		// 48271 raised to the 21st power, modulo 2³¹ − 1, in whole numbers
		const modulus = 2n ** 31n - 1n;
		const power = 48_271n ** 21n % modulus;
		expect(seededNumbers(1)()).toBe(Number(power) / Number(modulus));
		expect(seededNumbers(7)()).toBe(Number((7n * power) % modulus) / Number(modulus));
	});

	test('lie from 0 to below 1, and small seeds do not begin alike', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const value = seededNumbers(seed)();
				return value >= 0 && value < 1;
			})
		);
		const first = Array.from({ length: 100 }, (_, at) => seededNumbers(at + 1)());
		const low = first.filter((value) => value < 0.5).length;
		expect(low).toBeGreaterThan(30);
		expect(low).toBeLessThan(70);
	});
});

describe('a random sample', () => {
	test('has its size, no item twice, and is the same for the same seed', () => {
		fc.assert(
			fc.property(seeds, fc.integer({ min: 1, max: 60 }), (seed, size) => {
				const plan = { method: 'random', size, seed } as const;
				const { chosen } = drawSample(ones(50), plan);
				expect(chosen).toHaveLength(Math.min(size, 50));
				expect(new Set(chosen).size).toBe(chosen.length);
				expect(chosen.every((at) => at >= 0 && at < 50)).toBe(true);
				expect(drawSample(ones(50), plan).chosen).toEqual(chosen);
			})
		);
	});

	test('draws every item about as often as any other', () => {
		const counts = ones(10).map(() => 0);
		for (let seed = 1; seed <= 2000; seed++)
			for (const at of drawSample(ones(10), { method: 'random', size: 3, seed }).chosen)
				counts[at]! += 1;
		// 600 each are expected, with a standard deviation of 20
		for (const count of counts) expect(Math.abs(count - 600)).toBeLessThan(100);
	});
});

test('a systematic sample keeps its distance', () => {
	const { chosen, interval, start } = drawSample(ones(100), {
		method: 'systematic',
		size: 20,
		seed: 3
	});
	expect(interval).toBe(5);
	const first = Math.floor(start!);
	expect(first).toBeLessThan(5);
	expect(chosen).toEqual(Array.from({ length: 20 }, (_, k) => first + 5 * k));
});

describe('a sample by money', () => {
	test('holds every item that is as large as the distance, and none without an amount', () => {
		// 100 万元 in 4 points: a distance of 25
		const amounts = [null, 60, 1, 0, 26, 3, -5, 10];
		for (let seed = 1; seed <= 50; seed++) {
			const sample = drawSample(amounts, { method: 'money', size: 4, seed });
			expect(sample).toMatchObject({ interval: 25, excluded: 3, population: 8 });
			expect(sample.chosen).toContain(1);
			expect(sample.chosen).toContain(4);
			expect(sample.chosen.filter((at) => [0, 3, 6].includes(at))).toEqual([]);
		}
	});

	test('draws an item in proportion to its amount', () => {
		const hits = [0, 0];
		for (let seed = 1; seed <= 2000; seed++)
			for (const at of drawSample([30, 10], { method: 'money', size: 1, seed }).chosen)
				hits[at]! += 1;
		// 1500 and 500, with a standard deviation of 19
		expect(Math.abs(hits[0]! - 1500)).toBeLessThan(100);
		expect(hits[0]! + hits[1]!).toBe(2000);
	});

	test('of nothing with an amount is empty', () => {
		expect(drawSample([null, 0], { method: 'money', size: 3, seed: 1 }).chosen).toEqual([]);
	});
});

test.each([
	['random', '1'],
	['random:0', '1'],
	['bogus:3', '1'],
	['random:3', '0'],
	['random:3', '2147483647'],
	['random:3', 'x']
])('%s with seed %s is refused', (text, seed) => {
	expect(() => readPlan(text, seed)).toThrow(/is needed/);
});

test('the working paper of a sample says how it was drawn, in whatever order its leads were listed', () => {
	const leads = Array.from({ length: 12 }, (_, at) =>
		officeLead({
			key: `LEAD|money|a|2023|${at}`,
			findings: [officeFinding({ amountWan: String(at + 1) })]
		})
	);
	const plan = { method: 'random', size: 4, seed: 7 } as const;
	const sampled = sampledFile(auditFile({ leads }), plan);
	const other = sampledFile(auditFile({ leads: leads.toReversed() }), plan);
	expect(sampled.leads).toHaveLength(4);
	expect(other.leads.map(({ key }) => key).toSorted()).toEqual(
		sampled.leads.map(({ key }) => key).toSorted()
	);
	expect(sampled.sample).toContain(
		'简单随机抽样，总体 12 条线索，按线索编号排列，拟抽 4 条，随机种子 7，抽中 4 条'
	);
	expect(sampled.basis.at(-1)).toEqual(['抽样', sampled.sample]);
});
