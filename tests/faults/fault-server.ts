import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** What goes wrong with a file. */
export type Fault =
	/** An answer with this status. */
	| { kind: 'status'; status: number }
	/** A part of it, sent as if it were all. */
	| { kind: 'truncated' }
	/** The length of all of it is announced, and the connection ends half-way. */
	| { kind: 'cut' }
	/** One byte in the middle is another, and a cache may keep it. */
	| { kind: 'corrupted' }
	/** A friendly page in its place, with status 200, as portals answer. */
	| { kind: 'page' }
	/** Right, but with the type of unknown bytes. */
	| { kind: 'untyped' }
	/** In pieces, with a pause before each. */
	| { kind: 'slow'; milliseconds: number }
	/** Half of it, and then nothing more. */
	| { kind: 'stalled' }
	/** Another text in its place. */
	| { kind: 'text'; change: (text: string) => string };

export interface FaultServer {
	/** Address of the site, which ends in a slash. */
	site: string;
	/** Faults by a part of the path; a fault that is taken out is healed. */
	faults: Map<string, Fault>;
	/** Paths that were asked for. */
	asked: string[];
	stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	css: 'text/css',
	json: 'application/json',
	svg: 'image/svg+xml',
	wasm: 'application/wasm'
};

/** Serves a folder as a plain static host below any path, with faults where they are wanted. */
export async function startFaultServer(folder: string, base = '/'): Promise<FaultServer> {
	const faults = new Map<string, Fault>();
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		asked.push(path);
		const file = fileOf(folder, base, path);
		if (file === undefined) return plain(response, 404);
		const fault = [...faults].find(([part]) => path.includes(part))?.[1];
		void send(request, response, file, fault);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		site: `http://localhost:${port}${base}`,
		faults,
		asked,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

function fileOf(folder: string, base: string, path: string): string | undefined {
	if (!path.startsWith(base)) return undefined;
	const file = join(folder, normalize(`/${path.slice(base.length)}`));
	const found = path.endsWith('/') ? join(file, 'index.html') : file;
	return existsSync(found) && statSync(found).isFile() ? found : undefined;
}

function plain(response: ServerResponse, status: number): void {
	response.writeHead(status, { 'content-type': 'text/plain' }).end(String(status));
}

async function send(
	request: IncomingMessage,
	response: ServerResponse,
	file: string,
	fault: Fault | undefined
): Promise<void> {
	const bytes = readFileSync(file);
	const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
	const head = (length: number, extra: Record<string, string> = {}) =>
		response.writeHead(200, {
			'content-type': type,
			'content-length': String(length),
			'cache-control': 'no-cache',
			...extra
		});
	const half = Math.floor(bytes.length / 2);
	switch (fault?.kind) {
		case undefined:
			return void head(bytes.length).end(request.method === 'HEAD' ? undefined : bytes);
		case 'status':
			return plain(response, fault.status);
		case 'truncated':
			return void head(half).end(bytes.subarray(0, half));
		case 'cut':
			head(bytes.length).write(bytes.subarray(0, half), () => response.destroy());
			return;
		case 'corrupted': {
			const other = Buffer.from(bytes);
			other[half] = (other[half] ?? 0) ^ 0xff;
			return void head(bytes.length, { 'cache-control': 'max-age=86400' }).end(other);
		}
		case 'page': {
			const text = '<!doctype html><title>portal</title><p>系统维护中</p>';
			return void response.writeHead(200, { 'content-type': types['html'] }).end(text);
		}
		case 'untyped':
			return void head(bytes.length, { 'content-type': 'application/octet-stream' }).end(bytes);
		case 'slow':
			head(bytes.length);
			for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 8)) {
				await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
				response.write(bytes.subarray(at, at + Math.ceil(bytes.length / 8)));
			}
			return void response.end();
		case 'stalled':
			head(bytes.length).write(bytes.subarray(0, half));
			return;
		case 'text': {
			const text = Buffer.from(fault.change(bytes.toString('utf8')));
			return void head(text.length).end(text);
		}
	}
}
