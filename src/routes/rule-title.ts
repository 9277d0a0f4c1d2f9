/** A rule by its number and its title in both languages. */
export interface RuleTitle {
	id: string;
	zh: string;
	en: string;
}
