// npm run demo: a site of invented reports, 15 units in 5 districts over 8 years, so that anyone sees years and districts without owning
// data. Built beside the site of data/, which it leaves alone; every page says that its data are invented. `--build` only builds it.
import { install, run } from './set-up.mjs';

const folder = 'node_modules/.cache/atlas-demo';
const of = ['--reports', '120', '--districts', '5', '--seed', '24'];

if (process.argv.slice(2).some((argument) => argument !== '--build')) {
	console.error(`demo: ${process.argv.slice(2).join(' ')}: only --build is known`);
	process.exit(2);
}
install();
run('node', ['scripts/synthesize.ts', ...of, '--out', `${folder}/data`], 'invent reports');
// a demo is looked at here and served nowhere: it has no use for compressed twins
process.env['ATLAS_QUICK'] = '1';
run(
	'node',
	['scripts/build.ts', '--data', `${folder}/data`, '--out', `${folder}/site`],
	'build the data and the site of the demo'
);
if (!process.argv.includes('--build'))
	run('node', ['scripts/serve.ts', '--site', `${folder}/site`], 'serve the demo');
