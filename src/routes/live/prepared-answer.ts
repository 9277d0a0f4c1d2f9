import { version } from '$app/environment';
import { asset } from '$app/paths';
import { page } from '$app/state';
import { readPrepared } from './prepared-file.ts';
import type { Answer, QuestionName } from './questions.ts';

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
	return readPrepared<Answer<Name>>({ address: address.href, database, version });
}
