export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The tag of BCP 47 that a page's `lang` carries. */
export const languageTag: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
