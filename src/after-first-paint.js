import { createHash } from 'node:crypto';

/**
 * A script of every page, held by the policy to its checksum: lets the browser fetch the page's modules once it has painted. Named in
 * the head they are scanned for and asked for, forty of them, before the first line of the page is read.
 */
export const afterFirstPaint =
	"requestAnimationFrame(()=>setTimeout(()=>document.head.append(document.getElementById('modules').content)))";

/** @type {`sha256-${string}`} */
export const afterFirstPaintHash = `sha256-${createHash('sha256').update(afterFirstPaint).digest('base64')}`;
