import { groupedSvg } from './grouped-svg.ts';

/**
 * The renderer's SVG made fit for a page: no style sheet and no inline styles (a strict content policy refuses them),
 * no data of the renderer's own, inner references set apart by `id`, hidden from readers that get the chart's text instead, and
 * without what draws nothing: a browser reads it all before it shows the page.
 */
export function sanitizeSvg(svg: string, id: string): string {
	const quiet = svg
		.replace(/<style[\s\S]*?<\/style>/g, '')
		.replace(/ (class|ecmeta_\w+|pointer-events|xmlns:xlink|version|baseProfile)="[^"]*"/g, '')
		.replace(/<rect [^>]*fill="none"[^>]*><\/rect>\n?/, '')
		.replace(/ style="([^"]*)"/g, (_, style: string) => attributes(style))
		.replace(/(id="|url\(#)zr\d+-/g, `$1${id}-`)
		.replace('<svg ', '<svg aria-hidden="true" focusable="false" ')
		.replace(/>\s+</g, '><')
		.replace(/><\/(path|rect|circle|line|polyline|polygon|ellipse|use|stop)>/g, '/>')
		.replace(nothingDrawn, '')
		.replace(/ text-anchor="start"/g, '')
		.replace(/ xml:space="preserve"([^>]*>(?! )(?![^<]*(?: {2}| <)))/g, '$1')
		.replace(/ (x|y)="(-?\d+\.\d{3,})"/g, (_, axis, at) => ` ${axis}="${+(+at).toFixed(2)}"`);
	return groupedSvg(quiet);
}

/** Texts without a character, and the boxes around texts, which have neither a fill nor a line. */
const nothingDrawn = /<text[^>]*><\/text>|<path(?![^>]* stroke=)[^>]* fill="none"[^>]*\/>/g;

/** Sizes and weights of type as attributes; the family is the page's. */
function attributes(style: string): string {
	const kept = style.split(';').flatMap((declaration) => {
		const [name = '', value = ''] = declaration.split(':');
		return ['font-size', 'font-weight'].includes(name.trim())
			? [` ${name.trim()}="${value.trim()}"`]
			: [];
	});
	return kept.join('');
}
