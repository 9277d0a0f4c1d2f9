import { escaped } from '#lib/charts/table/escaped.ts';
import type { LegendItem } from '../charts/legend.ts';
import { emsOf } from '#lib/charts/marks/text-width.ts';

interface ChartToTake {
	/** The drawing: the SVG of the renderer, its size in CSS pixels. */
	svg: string;
	width: number;
	height: number;
	title: string;
	lead: string;
	/** What the axis measures. */
	axis: string;
	legend: readonly LegendItem[];
	/** Lines below: filters, date, source, fingerprint, address. */
	notes: readonly string[];
	/** Values of the custom properties that the drawing uses. */
	colours: ReadonlyMap<string, string>;
}

const margin = 24;
const small = 12;
const font = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** A chart that stands alone: title, legend and where it comes from are in the picture, no style is outside it. */
export function chartSvg(chart: ChartToTake): { svg: string; width: number; height: number } {
	const width = chart.width + 2 * margin;
	const lead = wrapped(chart.lead, chart.width, 13);
	const legend = legendRows(chart.legend, chart.width);
	const notes = chart.notes.flatMap((note) => wrapped(note, chart.width, 11));
	const top = margin + 20 + lead.length * 20 + 10;
	const chartTop = top + legend.length * 20 + 24;
	const notesTop = chartTop + chart.height + 18;
	const height = notesTop + notes.length * 16 + margin - 8;
	const parts = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}">`,
		`<title>${escaped(chart.title)}</title>`,
		`<rect width="${width}" height="${height}" fill="var(--paper)"/>`,
		text(margin, margin + 14, chart.title, 18, 'var(--ink)', 'font-weight="600"'),
		...lead.map((line, index) => text(margin, margin + 38 + index * 20, line, 13)),
		...legend.flatMap((row, index) => row.map((item) => legendMark(item, top + index * 20))),
		text(
			width - margin,
			top + legend.length * 20 + 12,
			chart.axis,
			small,
			undefined,
			'text-anchor="end"'
		),
		placed(chart.svg, margin, chartTop),
		`<line x1="${margin}" x2="${width - margin}" y1="${notesTop - 8}" y2="${notesTop - 8}" stroke="var(--line)"/>`,
		...notes.map((line, index) => text(margin, notesTop + 10 + index * 16, line, 11)),
		'</svg>'
	];
	return { svg: coloured(parts.join(''), chart.colours), width, height };
}

function placed(svg: string, x: number, y: number): string {
	return svg.replace(/<svg /, `<svg x="${x}" y="${y}" `).replace(/ aria-hidden="true"/, '');
}

function coloured(svg: string, colours: ReadonlyMap<string, string>): string {
	return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? '#000');
}

function text(
	x: number,
	y: number,
	content: string,
	size: number,
	fill = 'var(--ink-soft)',
	more = ''
): string {
	return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" ${more}>${escaped(content)}</text>`;
}

interface PlacedItem extends LegendItem {
	x: number;
}

function legendRows(items: readonly LegendItem[], width: number): PlacedItem[][] {
	const rows: PlacedItem[][] = [];
	let x = Infinity;
	for (const item of items) {
		const room = 24 + emsOf(item.label) * small + 16;
		if (x + room > width) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)?.push({ ...item, x });
		x += room;
	}
	return rows;
}

function legendMark(item: PlacedItem, y: number): string {
	const x = margin + item.x;
	const { mark, colour } = item;
	const shapes: Record<LegendItem['mark'], string> = {
		bar: `<rect x="1" y="3" width="16" height="8" fill="${colour}"/>`,
		outline: `<rect x="1.5" y="3.5" width="15" height="7" fill="none" stroke="${colour}" stroke-dasharray="3 3"/>`,
		dot: `<circle cx="9" cy="7" r="5.5" fill="${colour}"/>`,
		ring: `<circle cx="9" cy="7" r="4.5" fill="var(--paper)" stroke="${colour}" stroke-width="2"/>`,
		diamond: `<path d="M9 .5L15.5 7L9 13.5L2.5 7Z" fill="${colour}"/>`,
		'hollow-diamond': `<path d="M9 1.5L14.5 7L9 12.5L3.5 7Z" fill="var(--paper)" stroke="${colour}" stroke-width="2"/>`,
		tick: `<rect x="7.5" y="0" width="3" height="14" fill="${colour}"/>`,
		line: `<rect x="8.5" y="0" width="1" height="14" fill="${colour}"/>`,
		dash: `<rect x="3" y="6" width="12" height="2" fill="${colour}"/>`
	};
	return `<g transform="translate(${x} ${y})">${shapes[mark]}${text(24, 11, item.label, small)}</g>`;
}

/** Lines no wider than the room; Chinese characters are twice as wide as Latin ones. */
function wrapped(content: string, room: number, size: number): string[] {
	if (content === '') return [];
	const lines = [''];
	for (const part of content.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+|\s+/g) ?? []) {
		const line = `${lines.at(-1)}${part}`;
		if (emsOf(line) * size > room && lines.at(-1) !== '') lines.push(part.trimStart());
		else lines[lines.length - 1] = line;
	}
	return lines;
}
