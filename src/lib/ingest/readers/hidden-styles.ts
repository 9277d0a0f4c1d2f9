/** How an element of a page is shown, as far as it decides what a reader sees. */
export interface PageLook {
	hidden: boolean;
	struck: boolean;
	raised: boolean;
}

/** What a page says of an element's look: its tag, its classes and its id. */
export interface Styled {
	tag: string;
	id: string;
	classes: readonly string[];
}

interface Rule {
	/** The compound selectors of the rule, outermost first. */
	path: Styled[];
	look: Partial<PageLook>;
}

/** What a list of declarations says of an element's look. */
export function lookIn(declarations: string): Partial<PageLook> {
	const text = declarations.toLowerCase();
	const look: Partial<PageLook> = {};
	if (
		/(^|[;\s{])(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all|color\s*:\s*transparent|opacity\s*:\s*0(\.0+)?\s*(?=;|!|$)|font-size\s*:\s*0(px|pt|em|%)?\s*(;|!|$))/.test(
			text
		)
	)
		look.hidden = true;
	if (/text-decoration(-line)?\s*:[^;]*line-through/.test(text)) look.struck = true;
	if (/vertical-align\s*:\s*super/.test(text)) look.raised = true;
	return look;
}

/** The rules of a page's own style sheets that hide, strike or raise text. Rules for print and for a state of the pointer are none. */
export function readStyleRules(sheets: readonly string[]): Rule[] {
	const rules: Rule[] = [];
	for (const sheet of sheets) {
		const plain = sheet
			.slice(0, 500_000)
			.replace(/<!--|-->/g, '')
			.replace(/\/\*[^]*?\*\//g, '')
			.replace(/@media[^{}]{0,100}print[^{}]{0,100}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
			.replace(/@media[^{}]{0,300}\{/g, '');
		for (const rule of plain.split('}')) {
			const opens = rule.lastIndexOf('{');
			if (opens < 0) continue;
			const selectors = rule.slice(0, opens);
			const look = lookIn(rule.slice(opens + 1));
			if (Object.keys(look).length === 0) continue;
			for (const selector of selectors.split(',')) {
				const path = pathOf(selector.trim());
				if (path !== null) rules.push({ path, look });
			}
		}
	}
	return rules.slice(0, 500);
}

/** A selector of tags, classes and ids; any other is not followed. */
function pathOf(selector: string): Styled[] | null {
	const parts = selector.split(/\s*>\s*|\s+/);
	if (selector === '' || parts.length > 6) return null;
	const path: Styled[] = [];
	for (const part of parts) {
		const match = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/i.exec(part);
		if (match === null || part === '*') return null;
		const names = match[2]?.match(/[.#][\w-]+/g) ?? [];
		path.push({
			tag: (match[1] ?? '').replace('*', '').toLowerCase(),
			id: names.find((name) => name.startsWith('#'))?.slice(1) ?? '',
			classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1))
		});
	}
	return path;
}

const fits = (wanted: Styled, element: Styled): boolean =>
	(wanted.tag === '' || wanted.tag === element.tag) &&
	(wanted.id === '' || wanted.id === element.id) &&
	wanted.classes.every((name) => element.classes.includes(name));

/** What the rules say of an element within its ancestors, outermost first. */
export function lookByRules(
	rules: readonly Rule[],
	element: Styled,
	ancestors: readonly Styled[]
): Partial<PageLook> {
	const look: Partial<PageLook> = {};
	for (const { path, look: said } of rules) {
		const own = path.at(-1);
		if (own === undefined || !fits(own, element)) continue;
		let at = path.length - 2;
		for (let i = ancestors.length - 1; i >= 0 && at >= 0; i -= 1) {
			const [wanted, ancestor] = [path[at], ancestors[i]];
			if (wanted !== undefined && ancestor !== undefined && fits(wanted, ancestor)) at -= 1;
		}
		if (at < 0) Object.assign(look, said);
	}
	return look;
}
