/** A decimal as the engine prints it, without the zeros of its column: 3243.370000 → 3243.37. Other texts stay. */
export function numberText(text: string): string {
	return text.replace(
		/^([-+]?\d+)(?:\.(\d*?)0*)(%|[^\d.]*)$/,
		(_, whole: string, fraction: string, unit: string) =>
			fraction === '' ? `${whole}${unit}` : `${whole}.${fraction}${unit}`
	);
}
