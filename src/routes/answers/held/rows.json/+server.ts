import { json } from '@sveltejs/kit';
import { version } from '$app/environment';
import { listening } from '#lib/database/known-answers.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { atlas, manifest } from '../../../live/atlas.server.ts';
import { heldQuestions } from '../../../live/held-questions.ts';
import { preparedFile } from '../../../live/prepared-file.ts';
import { questions } from '../../../live/questions.ts';
import type { RequestHandler } from './$types';

// Where the units and years are few enough to be held, all that any choice among them is worked out of is one file: nobody waits for
// the engine to see it.

export const prerender = true;

export const GET: RequestHandler = async () => {
	const { db, heard } = listening(await atlas());
	for (const question of heldQuestions) await questions[question](db, wholeScope);
	const database = manifest().sha256.slice(0, 12);
	return json(await preparedFile(await heard(), { database, version }));
};
