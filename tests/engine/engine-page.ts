import type { Database } from '#lib/database/database.ts';
import { userSelect } from '#lib/database/user-select.ts';
import { openInBrowser } from '#lib/database/wasm.ts';

// The engine as the site opens it, for tests to ask.

declare global {
	interface Window {
		ask(sql: string): Promise<object[]>;
		/** As a user's own question is asked: one statement, a query, so many rows. */
		askFreely(sql: string): Promise<object[]>;
	}
}

const at = (path: string): string => new URL(path, document.baseURI).href;
const opened: Promise<Database> = fetch(at('data/manifest.json'))
	.then((answer) => answer.json() as Promise<{ sha256: string }>)
	.then(({ sha256 }) =>
		openInBrowser(
			{
				database: at('data/atlas.duckdb'),
				manifest: at('data/manifest.json'),
				expected: sha256
			},
			() => undefined
		)
	);

window.ask = async (sql) => (await opened).all(sql);
window.askFreely = async (text) => {
	const { sql, parameters } = userSelect(text, 3);
	return (await opened).all(sql, parameters);
};
