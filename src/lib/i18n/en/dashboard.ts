import { moneyWork } from './money-work.ts';
import { moved } from './moved.ts';
import { steps } from './steps.ts';
import { take } from './take.ts';

/** What charts and tables offer besides themselves. */
export const dashboard = { moneyWork, moved, steps, take };
