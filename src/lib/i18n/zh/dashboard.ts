import { moneyWork } from './money-work.ts';
import { take } from './take.ts';

/** What charts and tables offer besides themselves. */
export const dashboard = { moneyWork, take };
