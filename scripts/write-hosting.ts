/**
 * Writes what hosts need: `npm run hosting` writes static/_headers; `npm run --silent hosting -- --nginx --base /x/ --root DIR
 * --listen 80` prints a configuration for nginx.
 */
import { writeFileSync } from 'node:fs';
import { headersFile } from './hosting/headers-file.ts';
import { nginxConfiguration } from './hosting/nginx-configuration.ts';
import { commandOptions } from './command-options.ts';

const values = commandOptions('hosting', {
	nginx: { type: 'boolean', default: false },
	base: { type: 'string', default: '/' },
	root: { type: 'string', default: '/var/www/atlas' },
	listen: { type: 'string', default: '80' }
});
const { base, root, listen } = values;
// both stand unquoted in a configuration
if (
	!/^\/([\w.~-]+\/)*$/.test(base) ||
	!/^\/[\w./~-]+$/.test(root) ||
	!/^[\w.:[\]]+$/.test(listen)
) {
	console.error(
		'hosting: --base begins and ends with a slash, --root is an absolute path without blanks'
	);
	process.exit(2);
}
if (values.nginx) process.stdout.write(nginxConfiguration({ base, root, listen }));
else writeFileSync('static/_headers', headersFile());
