const amounts = new Set(['万元', '元']);
const signed = /^([-+]?)(\d+)(\.\d+)?(%?)$/;

/**
 * A figure as a sentence says it: thousands of money apart and a true minus sign, as in every table of the site. What is no plain
 * number is a document's own words and stays as it is.
 */
export function spokenNumber(value: string, unit: string): string {
	return value.replace(signed, (_, sign: string, whole: string, fraction = '', percent = '') => {
		const apart = amounts.has(unit) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
		return `${sign.replace('-', '−')}${apart}${fraction}${percent}`;
	});
}
