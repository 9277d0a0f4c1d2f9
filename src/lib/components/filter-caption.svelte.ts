import { pageContext } from './page-context.ts';

/** As long as the component stands, what leaves the page says what it was chosen by: `told`, in words; empty or undefined for everything. */
export function setFilterCaption(told: () => string | undefined): void {
	const page = pageContext();
	$effect(() => {
		page.filters = told();
		return () => {
			page.filters = undefined;
		};
	});
}
