// npm start: installs, builds the data and the site, serves it and prints the address. `--build` only builds it.
import { install, installOcr, run } from './set-up.mjs';

if (process.argv.slice(2).some((argument) => argument !== '--build')) {
	console.error(`start: ${process.argv.slice(2).join(' ')}: only --build is known`);
	process.exit(2);
}
install();
installOcr();
// data of which a rule could not be asked are shown, with its name
run('node', ['scripts/build-data.ts'], 'build the data', 4);
run('vite', ['build', '--logLevel', 'warn'], 'build the site');
run('node', ['scripts/compress-site.ts'], 'compress the site');
if (!process.argv.includes('--build')) run('node', ['scripts/serve.ts'], 'serve the site');
