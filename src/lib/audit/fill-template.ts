import type { Figure } from './finding.ts';

/**
 * Fills `{name}` from the figures of that name. A part in square brackets is left out when one of its names has no figure.
 * Several figures of a name are joined with `joint`; as a sum where the template says `{+name}`.
 * @throws Error when a name outside brackets has no figure: the rule and its template disagree
 */
export function fillTemplate(template: string, figures: readonly Figure[], joint: string): string {
	const values = new Map<string, string[]>();
	for (const { name, value } of figures) values.set(name, [...(values.get(name) ?? []), value]);
	const fill = (part: string): string =>
		part.replace(/\{(\+?)([a-z0-9_]+)\}/g, (_, plus: string, name: string) => {
			const found = values.get(name);
			if (found === undefined) throw new Error(`no figure {${name}}`);
			return found.join(plus === '' ? joint : ' + ');
		});
	const optional = template.replace(/\[([^\]]*)\]/g, (_, part: string) => {
		const names = [...part.matchAll(/\{\+?([a-z0-9_]+)\}/g)].map((match) => match[1] ?? '');
		return names.every((name) => values.has(name)) ? part : '';
	});
	return fill(optional);
}
