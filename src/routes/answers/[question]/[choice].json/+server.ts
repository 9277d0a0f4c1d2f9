import type { Database } from '#lib/database/database.ts';
import { allFindings } from '#lib/filters/finding-filter.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { allSheets } from '#lib/filters/sheet-filter.ts';
import { scopeChoices } from '#lib/queries/scope-choices.ts';
import { sheetChoices } from '#lib/queries/sheet-choices.ts';
import { atlas } from '../../../live/atlas.server.ts';
import {
	preparedChoices,
	preparedQuestions,
	type PreparedQuestion
} from '../../../live/prepared-choices.ts';
import { preparedResponse } from '../../../live/prepared-response.server.ts';
import { questions } from '../../../live/questions.ts';
import { sheetValues } from '../../../live/sheet-dimensions.ts';
import type { EntryGenerator, RequestHandler } from './$types';

// What a page asks of a single choice is answered when the site is built: nobody waits for the engine to see it.

export const prerender = true;

/** What is not chosen, by question. */
const unchosen = {
	overview: wholeScope,
	units: wholeScope,
	indicators: allSheets,
	scores: allSheets,
	findings: allFindings
} satisfies Record<PreparedQuestion, object>;

const asked = Object.keys(preparedQuestions) as PreparedQuestion[];

async function offered() {
	const db = await atlas();
	return sheetValues({
		choices: await scopeChoices(db, wholeScope),
		sheets: await sheetChoices(db, wholeScope)
	});
}

export const entries: EntryGenerator = async () => {
	const choices = await offered();
	return asked.flatMap((question) =>
		preparedChoices(question, choices).map(({ choice }) => ({ question, choice }))
	);
};

export const GET: RequestHandler = async ({ params }) => {
	const question = asked.find((one) => one === params.question);
	if (question === undefined) return new Response(null, { status: 404 });
	const found = preparedChoices(question, await offered()).find(
		({ choice }) => choice === params.choice
	);
	if (found === undefined) return new Response(null, { status: 404 });
	const argument = { ...unchosen[question], [found.name]: [found.value], offset: 0 };
	const ask = questions[question] as (db: Database, argument: object) => Promise<unknown>;
	const answer = await ask(await atlas(), argument);
	return preparedResponse(answer);
};
