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
	| { kind: 'text'; change: (text: string) => string }
	/** Sent in parts to whoever asks for a part, which other files are not: rightly so many times after each trial whether it does, that one among them, and then as told. */
	| { kind: 'parts'; right: number; then: PartFault };

/** How a part is answered: as it should be, or otherwise. */
export type PartFault =
	| 'right'
	/** All of the file, with 200: the range is not understood. */
	| 'whole'
	/** All of the file, but only half of it comes. */
	| 'half of the whole'
	/** Bytes from another place, said to be those that were asked for. */
	| 'elsewhere'
	/** Bytes from another place, and it says from where. */
	| 'elsewhere and said'
	/** Fewer bytes than were asked for, said to be all. */
	| 'short'
	/** The range is refused, with 416. */
	| 'refused'
	/** The file is gone, with 404. */
	| 'gone'
	/** The connection ends in the middle of the part. */
	| 'cut'
	/** One byte of the part is another. */
	| 'corrupted'
	/** A friendly page, said to be the part. */
	| 'page'
	/** Late. */
	| 'slow'
	/** The part of another file that is as long. */
	| { of: Buffer };

export interface FaultServer {
	/** Address of the site, which ends in a slash. */
	site: string;
	/** Faults by a part of the path; a fault that is taken out is healed. */
	faults: Map<string, Fault>;
	/** Paths that were asked for. */
	asked: string[];
	/** Parts that were sent, whatever was in them. */
	parts: { path: string; from: number; to: number }[];
	/** What browsers reported to the address `__report` below the site. */
	reports: string[];
	stop(): Promise<void>;
}

/** Bytes of the part by which a browser tries whether parts are sent. */
const triedBytes = 16;

const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	css: 'text/css',
	json: 'application/json',
	svg: 'image/svg+xml',
	wasm: 'application/wasm'
};

/** Serves a folder as a plain static host below any path, with faults where they are wanted. */
export async function startFaultServer(
	folder: string,
	base = '/',
	headers: Readonly<Record<string, string>> = {}
): Promise<FaultServer> {
	const faults = new Map<string, Fault>();
	const asked: string[] = [];
	const parts: FaultServer['parts'] = [];
	const reports: string[] = [];
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (path === `${base}__report`) {
			let text = '';
			request.on('data', (part: Buffer) => (text += part.toString()));
			request.on('end', () => {
				reports.push(text);
				response.writeHead(204).end();
			});
			return;
		}
		asked.push(path);
		const file = fileOf(folder, base, path);
		if (file === undefined) return plain(response, 404);
		const fault = [...faults].find(([part]) => path.includes(part))?.[1];
		if (fault?.kind === 'parts' && request.headers.range !== undefined) {
			const [from, to] = /(\d+)-(\d+)/.exec(request.headers.range)!.slice(1).map(Number);
			parts.push({ path, from: from!, to: to! + 1 });
			const own = parts.filter((one) => one.path === path);
			const opened = own.findLastIndex((one) => one.to === triedBytes);
			const isRight = own.length - Math.max(0, opened) <= fault.right;
			void sendPart(response, file, parts.at(-1)!, isRight ? 'right' : fault.then);
		} else void send(request, response, file, fault);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		site: `http://localhost:${port}${base}`,
		faults,
		asked,
		parts,
		reports,
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

async function sendPart(
	response: ServerResponse,
	file: string,
	{ from, to }: { from: number; to: number },
	fault: PartFault
): Promise<void> {
	const bytes = readFileSync(file);
	const type = { 'content-type': 'application/octet-stream', 'cache-control': 'no-cache' };
	const head = (start: number, length: number) =>
		response.writeHead(206, {
			...type,
			'content-range': `bytes ${start}-${start + to - from - 1}/${bytes.length}`,
			'content-length': String(length)
		});
	const part = bytes.subarray(from, to);
	const half = Math.floor(part.length / 2);
	const other = from >= 4096 ? from - 4096 : from + 4096;
	if (typeof fault === 'object')
		return void head(from, part.length).end(fault.of.subarray(from, to));
	switch (fault) {
		case 'slow':
			await new Promise((resolve) => setTimeout(resolve, 300));
			return void head(from, part.length).end(part);
		case 'right':
			return void head(from, part.length).end(part);
		case 'whole':
			return void response.writeHead(200, type).end(bytes);
		case 'half of the whole':
			return void response.writeHead(200, type).end(bytes.subarray(0, bytes.length / 2));
		case 'elsewhere':
			return void head(from, part.length).end(bytes.subarray(other, other + part.length));
		case 'elsewhere and said':
			return void head(other, part.length).end(bytes.subarray(other, other + part.length));
		case 'short':
			return void head(from, half).end(part.subarray(0, half));
		case 'refused':
			return plain(response, 416);
		case 'gone':
			return plain(response, 404);
		case 'cut':
			head(from, part.length).write(part.subarray(0, half), () => response.destroy());
			return;
		case 'corrupted': {
			const wrong = Buffer.from(part);
			wrong[half] = (wrong[half] ?? 0) ^ 0xff;
			return void head(from, part.length).end(wrong);
		}
		case 'page':
			return void response
				.writeHead(206, { 'content-type': types['html'] })
				.end('<!doctype html><title>portal</title><p>系统维护中</p>');
	}
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
		case 'parts':
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
