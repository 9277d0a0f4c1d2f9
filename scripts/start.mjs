// npm start: installs, builds the data and the site, serves it and prints the address.
import { install, run } from './set-up.mjs';

install();
// data of which a rule could not be asked are shown, with its name
run('node', ['scripts/build-data.ts'], 'build the data', 4);
run('vite', ['build', '--logLevel', 'warn'], 'build the site');
run('node', ['scripts/compress-site.ts'], 'compress the site');
run('node', ['scripts/serve.ts'], 'serve the site');
