/**
 * Serves a built site as any static host would, and prints the address. PORT is respected; a port that is taken is said, and the next is
 * tried. Usage: npm run serve [-- --site DIR]
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { commandOptions } from './command-options.ts';

const { site: folder } = commandOptions('serve', { site: { type: 'string', default: 'build' } });
const tries = 20;

if (!existsSync(`${folder}/index.html`)) {
	console.error(`serve: there is no ${folder}/index.html; run npm run build first`);
	process.exit(1);
}
const wanted = Number(process.env['PORT'] ?? '4173');
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
	console.error(`serve: PORT is ${process.env['PORT']}, which is no port`);
	process.exit(2);
}

const files = sirv(folder, { brotli: true, gzip: true, etag: true });
const server = createServer((request, response) => {
	files(request, response, () => {
		response.statusCode = 404;
		response.setHeader('content-type', 'text/plain; charset=utf-8');
		response.end('404');
	});
});

function listen(port: number): void {
	server.once('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE' || port - wanted >= tries) {
			console.error(`serve: ${error.message}`);
			process.exit(1);
		}
		console.error(`serve: port ${port} is taken, trying ${port + 1}`);
		listen(port + 1);
	});
	server.listen(port, '127.0.0.1', () => {
		server.removeAllListeners('error');
		console.log(`http://localhost:${port}/`);
	});
}

listen(wanted);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
