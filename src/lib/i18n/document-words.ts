import { document as en } from './en/document.ts';
import type { Language } from './language.ts';
import { document as zh } from './zh/document.ts';

/** Words of the view of a document, apart from those that every page has. */
export type DocumentWords = typeof zh;

export const documentWords: Record<Language, DocumentWords> = { zh, en };
