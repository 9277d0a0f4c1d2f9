import { allowedAnew } from './allowed-anew.ts';

/** Below this many characters another file costs more than it spares. */
const worthwhile = 4096;
const starting = /<script>(\s*\{\s*__sveltekit_[^]*?)<\/script>/;
const beginning = /^(\t*data): (\[.*\]),$/m;
const modules = /import\("[^"]*\/entry\/app\.[^"]*"\)/;
const received = '([kit, app]) =>';

/**
 * The page with what its scripts begin with in a module of its own: in the page it is read before the first chart, which needs none of it.
 * @param keep keeps a file of that content and ending; its address
 * @throws where the kit has written the beginning of its scripts another way
 */
export function movedData(html: string, keep: (content: string, ending: string) => string): string {
	const script = starting.exec(html)?.[1];
	const data = script === undefined ? undefined : beginning.exec(script)?.[2];
	if (script === undefined || data === undefined || data.length < worthwhile) return html;
	if (!modules.test(script) || !script.includes(received))
		throw new Error('the script that begins the page is not as the kit used to write it');
	const address = keep(`export const data=${data}`, 'js');
	const asking = script
		.replace(modules, (app) => `${app},\n\t\t\t\t\t\timport("${address}")`)
		.replace(received, '([kit, app, { data }]) =>')
		.replace(beginning, '$1,');
	return allowedAnew(html, script, asking);
}
