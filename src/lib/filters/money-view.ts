import type { Dropped } from './selection.ts';

/** How amounts are held against each other: as they are, a head in post, as shares of the whole. */
export const moneyViews = ['amount', 'head', 'share'] as const;
export type MoneyView = (typeof moneyViews)[number];

export function readMoneyView(parameters: URLSearchParams): {
	view: MoneyView;
	dropped: Dropped[];
} {
	const asked = parameters.get('view');
	const known = moneyViews.find((view) => view === asked);
	const dropped = asked === null || known !== undefined ? [] : [{ name: 'view', value: asked }];
	return { view: known ?? 'amount', dropped };
}

export function writeMoneyView(
	view: MoneyView,
	base: URLSearchParams = new URLSearchParams()
): URLSearchParams {
	const written = new URLSearchParams(base);
	if (view === 'amount') written.delete('view');
	else written.set('view', view);
	return written;
}
