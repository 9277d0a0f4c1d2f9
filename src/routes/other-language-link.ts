import { resolve } from '$app/paths';
import type { Language } from '#lib/i18n/language.ts';

/** The page that is shown, in another language. */
export function otherLanguageLink(
	routeId: string | null,
	parameters: Readonly<Record<string, string | undefined>>,
	language: Language
): string {
	const kept = Object.fromEntries(
		Object.entries(parameters).filter(([name, value]) => name !== 'lang' && value !== undefined)
	);
	const lang = language === 'zh' ? {} : { lang: language };
	const address = resolve((routeId ?? '/[[lang=lang]]') as '/[[lang=lang]]', { ...kept, ...lang });
	return address.endsWith('/') ? address : `${address}/`;
}
