/** Ways of drawing: each alike likely; at even distances from a drawn beginning; each 万元 alike likely. */
export const samplingMethods = ['random', 'systematic', 'money'] as const;
export type SamplingMethod = (typeof samplingMethods)[number];

/** What was asked: method, size and seed give the same sample of the same population again. */
export interface SamplingPlan {
	method: SamplingMethod;
	size: number;
	seed: number;
}

/** What was drawn, with all that is needed to draw it again. */
export interface Sample {
	plan: SamplingPlan;
	population: number;
	/** Left out, because they have no amount to draw by. */
	excluded: number;
	/** Distance between two points, in items or in 万元; null for a random draw. */
	interval: number | null;
	/** The first point. */
	start: number | null;
	/** Places in the population, ascending. */
	chosen: number[];
}

const modulus = 2 ** 31 - 1;
const multiplier = 48_271;
/** Small seeds give small first numbers, which would always draw the first item. */
const passedOver = 20;

/** The largest seed. */
export const maxSeed = modulus - 1;

/**
 * Numbers from 0 to below 1 that a seed determines: the minimal standard generator, x ← 48271·x mod (2³¹ − 1), which a spreadsheet can
 * repeat.
 * @param seed 1 to `maxSeed`
 */
export function seededNumbers(seed: number): () => number {
	let state = seed;
	const next = () => {
		state = (state * multiplier) % modulus;
		return state / modulus;
	};
	for (let count = 0; count < passedOver; count++) next();
	return next;
}

/**
 * Draws a sample. Where it would be as large as the population, it is the population.
 * @param amounts of the items in 万元, in an order that does not depend on who asks; null where there is none
 */
export function drawSample(amounts: readonly (number | null)[], plan: SamplingPlan): Sample {
	const next = seededNumbers(plan.seed);
	const all = amounts.map((_, at) => at);
	const drawn = { plan, population: amounts.length, excluded: 0, interval: null, start: null };
	if (plan.method === 'money') return drawByMoney(amounts, plan, next());
	if (plan.size >= all.length) return { ...drawn, chosen: all };
	if (plan.method === 'systematic') {
		const interval = all.length / plan.size;
		const start = next() * interval;
		const chosen = Array.from({ length: plan.size }, (_, k) => Math.floor(start + k * interval));
		return { ...drawn, interval, start, chosen };
	}
	for (let at = 0; at < plan.size; at++) {
		const other = at + Math.floor(next() * (all.length - at));
		[all[at], all[other]] = [all[other]!, all[at]!];
	}
	return { ...drawn, chosen: all.slice(0, plan.size).sort((a, b) => a - b) };
}

/** Draws points at even distances along the amounts laid end to end: an item as large as the distance is always among them. */
function drawByMoney(
	amounts: readonly (number | null)[],
	plan: SamplingPlan,
	drawn: number
): Sample {
	const total = amounts.reduce<number>((sum, amount) => sum + Math.max(0, amount ?? 0), 0);
	const excluded = amounts.filter((amount) => amount === null || amount <= 0).length;
	const interval = total / plan.size;
	const start = drawn * interval;
	const chosen: number[] = [];
	let end = 0;
	let point = start;
	for (const [at, amount] of amounts.entries()) {
		if (amount === null || amount <= 0) continue;
		end += amount;
		if (point >= end) continue;
		chosen.push(at);
		// an item that holds several points is drawn once
		while (point < end) point += interval;
	}
	return { plan, population: amounts.length, excluded, interval, start, chosen };
}

/**
 * Reads `random:20`, `systematic:20` or `money:20`.
 * @throws Error that says what is possible
 */
export function readPlan(text: string, seed: string): SamplingPlan {
	const [, name, size] = /^([a-z]+):(\d{1,6})$/.exec(text) ?? [];
	const method = samplingMethods.find((known) => known === name);
	if (method === undefined || Number(size) < 1)
		throw new Error(`${text}: METHOD:SIZE is needed, of ${samplingMethods.join(', ')}`);
	if (!/^\d{1,10}$/.test(seed) || Number(seed) < 1 || Number(seed) > maxSeed)
		throw new Error(`seed ${seed}: a whole number from 1 to ${maxSeed} is needed`);
	return { method, size: Number(size), seed: Number(seed) };
}
