import { createHash } from 'node:crypto';

/**
 * The page with a script or style in it replaced, and allowed by the page's own policy in place of the former.
 * @throws where the policy does not name the former
 */
export function allowedAnew(html: string, former: string, next: string): string {
	const [old, name] = [former, next].map(
		(text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
	) as [string, string];
	if (!html.includes(old))
		throw new Error(`the policy does not name what begins ${former.slice(0, 60)}`);
	return html.replace(old, name).replace(former, () => next);
}
