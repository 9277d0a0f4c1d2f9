/**
 * How a text begins that a spreadsheet may run as a formula, also when it is pasted: wide signs too where Chinese is written, and
 * behind blanks and signs that are not seen. Written for JavaScript and for the engine that writes the published files alike.
 */
export const formulaStart = '^[\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠]|^[\\t\\r\\n]';

const pattern = new RegExp(formulaStart, 'u');

/** A text that no spreadsheet runs: an apostrophe stands before what would be a formula. */
export const asText = (text: string): string => (pattern.test(text) ? `'${text}` : text);
