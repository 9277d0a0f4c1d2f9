/** Money in 万元: two decimals, thousands apart. */
export function formatWan(wan: number): string {
	return formatDecimals(wan, 2);
}

/** A rate in %, two decimals, with its sign. */
export function formatPercent(percent: number): string {
	return `${formatDecimals(percent, 2)}%`;
}

/** A headcount or a score: as many decimals as it has, two at most. */
export function formatCount(count: number): string {
	return Number.isInteger(count) ? formatDecimals(count, 0) : formatDecimals(count, 2);
}

export function formatBytes(bytes: number): string {
	if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
	return bytes < 1_000_000_000
		? `${(bytes / 1_000_000).toFixed(1)} MB`
		: `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}

/** Made once each: making one takes longer than printing a page of figures. */
const formats = [0, 1, 2].map(
	(decimals) =>
		new Intl.NumberFormat('en-US', {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		})
);

/** Both languages print digits alike: 1,234.50, and a true minus sign. */
function formatDecimals(value: number, decimals: 0 | 2): string {
	return formats[decimals]!.format(value).replace('-', '−');
}
