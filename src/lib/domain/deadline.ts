/**
 * A text that is a deadline, as the last day that still meets it (ISO date), or null.
 * `2023年12月份` and `2023年6月份前` are the ends of their months, `2022年年底前` the end of its year.
 * A deadline without a year takes `year`, and only where the row is about time (`timely`), since `12月` may be a duration.
 */
export function readDeadline(text: string, year: number | null, timely: boolean): string | null {
	const bare = text.replace(/\s/g, '').replace(/^[≤<=]+/, '');
	const full =
		/^(?:于|在|截至|截止|截止到)?(\d{4})(?:年度?|[./-])(?:(\d{1,2})(?:月份?|[./-]))?(?:(\d{1,2})[日号]?)?(?:年?底|末|中)?(?:之?前|以前|内|止)?(?:完成|完工|到位|发放|支付)?$/.exec(
			bare
		);
	if (full?.[1] !== undefined && /年|[./-]\d/.test(bare))
		return lastDay(Number(full[1]), full[2], full[3]);
	if (!timely || year === null) return null;
	const partial =
		/^(\d{1,2})月份?(?:(\d{1,2})[日号])?(?:底|末)?(?:之?前|以前)?(?:完成|完工|到位)?$/.exec(bare);
	if (partial?.[1] !== undefined && !/^≥/.test(text)) return lastDay(year, partial[1], partial[2]);
	if (/^(当年|年|本年度?)(年?底|末)(之?前|以前)?(完成)?$/.test(bare)) return lastDay(year);
	return null;
}

function lastDay(year: number, month?: string, day?: string): string | null {
	const m = month === undefined ? 12 : Number(month);
	if (m < 1 || m > 12) return null;
	const last = new Date(Date.UTC(year, m, 0)).getUTCDate();
	const d = day === undefined ? last : Number(day);
	if (d < 1 || d > last) return null;
	return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
