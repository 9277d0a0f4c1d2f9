/** The custom properties of the light theme: what leaves the site is for paper, whatever the screen shows. */
export function lightColours(): Map<string, string> {
	const colours = new Map<string, string>();
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
			for (const name of rule.style) {
				if (name.startsWith('--') && !colours.has(name))
					colours.set(name, rule.style.getPropertyValue(name).trim());
			}
		}
	}
	return colours;
}
