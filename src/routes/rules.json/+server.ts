import { json } from '@sveltejs/kit';
import { rules } from '#lib/audit/rules.ts';
import type { RuleTitle } from '../rule-title.ts';

export const prerender = true;

/** The number and the titles of every rule, for the search of the site and for whoever lists findings elsewhere. */
export function GET(): Response {
	return json(rules.map(({ id, title }): RuleTitle => ({ id, ...title })));
}
