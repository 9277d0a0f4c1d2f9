import { acceptedThreshold } from './accepted-threshold.ts';
import type { RuleWords } from '#lib/components/rule-words.ts';
import type { Dropped } from '#lib/filters/selection.ts';
import type { OwnThresholds } from '#lib/questions/own-thresholds.ts';

/** Reads `set=STF-01.limit:110,…` of an address; what names no threshold, or is not accepted, is dropped and said. */
export function readThresholds(
	parameters: URLSearchParams,
	rules: readonly RuleWords[]
): { set: OwnThresholds; dropped: Dropped[] } {
	const set: Record<string, string> = {};
	const dropped: Dropped[] = [];
	for (const part of parameters.getAll('set').flatMap((text) => text.split(','))) {
		if (part === '') continue;
		const [, name = '', value = ''] = /^([A-Z]+-\d+\.\w+):(-?\d+(?:\.\d+)?)$/.exec(part) ?? [];
		const [id, parameterName] = name.split('.');
		const known = rules
			.find((rule) => rule.id === id)
			?.parameters.find((parameter) => parameter.name === parameterName);
		const read = known === undefined ? undefined : acceptedThreshold(value, known);
		if (read === undefined || 'refused' in read) dropped.push({ name: 'set', value: part });
		else if (read.value !== known?.default) set[name] = read.value;
	}
	return { set, dropped };
}

/** The address's parameters with these thresholds; defaults are not written. */
export function writeThresholds(set: OwnThresholds, base: URLSearchParams): URLSearchParams {
	const written = new URLSearchParams(base);
	written.delete('set');
	const parts = Object.entries(set)
		.sort()
		.map(([name, value]) => `${name}:${value}`);
	if (parts.length > 0) written.set('set', parts.join(','));
	return written;
}
