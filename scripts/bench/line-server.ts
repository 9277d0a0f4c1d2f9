import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

/** A line between browser and server; null where it is as fast as the machine. */
export interface Line {
	/** Bytes a second over all connections together. */
	rate: number;
	/** Round trip in milliseconds, waited before every answer. */
	roundTrip: number;
}

export interface Sent {
	path: string;
	bytes: number;
	/** When its last byte left, as performance.now(). */
	at: number;
}

export interface LineServer {
	address: string;
	/** What left since the last call. */
	take(): Sent[];
	stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm'
};
/** Bytes that are sent at once: on a line of packets a page is read while it arrives. */
const pieces = { line: 4096, machine: 16384 };

/** Serves a folder as a good static host does (precompressed files, ranges, immutable assets) over a line of that speed, counting bytes. */
export async function startLineServer(folder: string, line: Line | null): Promise<LineServer> {
	let sent: Sent[] = [];
	let free = 0;
	/** Waits until the line is free for so many bytes: all connections share it. */
	const pass = async (bytes: number) => {
		if (line === null) return;
		const begin = Math.max(free, performance.now());
		free = begin + (bytes / line.rate) * 1000;
		const wait = free - performance.now();
		if (wait > 1) await after(wait);
	};
	const server = createServer((request, response) => {
		void answer(request, response).catch(() => response.destroy());
	});
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		if (line !== null) await after(line.roundTrip);
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const found = fileOf(folder, decodeURIComponent(pathname), request.headers['accept-encoding']);
		if (found === undefined) return void response.writeHead(404).end();
		const size = statSync(found.file).size;
		const part = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
		const start = part === null ? 0 : Number(part[1]);
		const end = part === null || part[2] === '' ? size - 1 : Math.min(Number(part[2]), size - 1);
		response.setHeader('content-type', types[extname(found.plain)] ?? 'application/octet-stream');
		response.setHeader('accept-ranges', 'bytes');
		response.setHeader('content-length', end - start + 1);
		if (pathname.includes('/immutable/'))
			response.setHeader('cache-control', 'public, max-age=31536000, immutable');
		if (found.encoding !== undefined) response.setHeader('content-encoding', found.encoding);
		if (part !== null) response.setHeader('content-range', `bytes ${start}-${end}/${size}`);
		response.writeHead(part === null ? 200 : 206);
		if (request.method === 'HEAD') return void response.end();
		const highWaterMark = line === null ? pieces.machine : pieces.line;
		for await (const bytes of createReadStream(found.file, { start, end, highWaterMark })) {
			// what nobody waits for any more does not keep the line from the next
			if (response.destroyed) return;
			await pass((bytes as Buffer).length);
			response.write(bytes);
		}
		response.end();
		sent.push({ path: pathname, bytes: end - start + 1, at: performance.now() });
	};
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${port}/`,
		take() {
			const taken = sent;
			sent = [];
			return taken;
		},
		stop: () => new Promise((resolve) => server.close(() => resolve()))
	};
}

function fileOf(folder: string, path: string, accepted: string | string[] | undefined) {
	const plain = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
	if (!plain.startsWith(folder) || !existsSync(plain) || statSync(plain).isDirectory())
		return undefined;
	for (const [encoding, extension] of [
		['br', '.br'],
		['gzip', '.gz']
	] as const)
		if (String(accepted).includes(encoding) && existsSync(plain + extension))
			return { plain, file: plain + extension, encoding };
	return { plain, file: plain, encoding: undefined };
}
