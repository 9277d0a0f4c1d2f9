import type { ParamMatcher } from '@sveltejs/kit';

/** Chinese stands at the root; every other language has its own first segment. */
export const match: ParamMatcher = (segment) => segment === 'en';
