import { review as en } from './en/review.ts';
import type { Language } from './language.ts';
import { review as zh } from './zh/review.ts';

/** Words of `npm run review`, which no page of the site has. */
export type ReviewWords = typeof zh;

export const reviewWords: Record<Language, ReviewWords> = { zh, en };
