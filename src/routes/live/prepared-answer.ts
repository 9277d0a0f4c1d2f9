import { version } from '$app/environment';
import { asset } from '$app/paths';
import { page } from '$app/state';
import { sha256 } from '#lib/database/sha256.ts';
import type { Answer, QuestionName } from './questions.ts';

/** A question's answer as the built site holds it. */
export interface PreparedFile {
	/** The data, and the program, that it is an answer of: another page could not show it. */
	database: string;
	version: string;
	/** Of `answer`. */
	sha256: string;
	/** JSON. */
	answer: string;
}

/**
 * The answer that was made when the site was built; undefined when there is none that can be had whole, of this page's data and
 * program: the engine is asked then.
 */
export async function preparedAnswer<Name extends QuestionName>(
	question: Name,
	choice: string
): Promise<Answer<Name> | undefined> {
	const { database } = (page.data as { build: { database: string } }).build;
	const address = new URL(asset(`/answers/${question}/${choice}.json`), document.baseURI);
	address.searchParams.set('v', `${database}.${version}`);
	try {
		const file = (await (await fetch(address)).json()) as PreparedFile;
		if (file.database !== database || file.version !== version) return undefined;
		if ((await sha256(new TextEncoder().encode(file.answer))) !== file.sha256) return undefined;
		return JSON.parse(file.answer) as Answer<Name>;
	} catch {
		return undefined;
	}
}
