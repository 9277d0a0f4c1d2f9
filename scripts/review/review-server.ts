import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import sirv from 'sirv';
import { build } from 'vite';
import type { ReviewDocuments } from './review-documents.ts';

type Answer = (documents: ReviewDocuments, given: Record<string, unknown>) => unknown;

/** What the page may ask and say; all that is written is written by these. */
const answers: Record<string, Answer> = {
	'GET list': (documents) => documents.list(),
	'GET document': (documents, { id }) => documents.document(Number(id)),
	'POST accept': (documents, { id }) => ({ said: documents.accept(Number(id)) }),
	'POST correct': (documents, { id, correction }) => ({
		said: documents.correct(Number(id), correction)
	}),
	'POST teach': async (documents, { layout }) => ({ said: await documents.teach(layout) }),
	'POST unteach': async (documents, { name }) => ({ said: await documents.unteach(String(name)) }),
	'POST no-fact': (documents, { id, at, reason }) => ({
		said: documents.noFact(Number(id), String(at), String(reason))
	})
};

/** Where the page is built when the review begins. */
const built = 'node_modules/.cache/atlas-review';

/** Serves the review on this machine only: the page and what it asks, to no other host and to no page of another. */
export async function startReviewServer(
	documents: ReviewDocuments,
	port: number
): Promise<{ address: string; stop: () => Promise<void> }> {
	await build({
		configFile: false,
		root: resolve('scripts/review'),
		base: './',
		logLevel: 'error',
		plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
		build: { outDir: resolve(built), emptyOutDir: true }
	});
	const page = sirv(built, { etag: true });
	const server = createServer((request, response) => {
		const { host = '' } = request.headers;
		const isOwn = /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
		const { origin } = request.headers;
		if (!isOwn || (origin !== undefined && origin !== `http://${host}`))
			return say(response, 403, { error: 'only the page of the review itself may ask' });
		const [path = '', query = ''] = (request.url ?? '').split('?');
		if (!path.startsWith('/api/')) return page(request, response);
		const answer = answers[`${request.method} ${path.slice('/api/'.length)}`];
		if (answer === undefined) return say(response, 404, { error: `there is no ${path}` });
		void given(request, query)
			.then((told) => answer(documents, told))
			.then((found) => say(response, 200, found))
			.catch((error: unknown) => say(response, 400, { error: (error as Error).message }));
	});
	await listen(server, port);
	const { port: own } = server.address() as { port: number };
	return {
		address: `http://localhost:${own}/`,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		}
	};
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, '127.0.0.1', () => done());
	});
}

async function given(request: IncomingMessage, query: string): Promise<Record<string, unknown>> {
	if (request.method !== 'POST') return Object.fromEntries(new URLSearchParams(query));
	let text = '';
	for await (const part of request) text += String(part);
	return JSON.parse(text) as Record<string, unknown>;
}

function say(response: ServerResponse, status: number, content: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
	response.end(JSON.stringify(content));
}
