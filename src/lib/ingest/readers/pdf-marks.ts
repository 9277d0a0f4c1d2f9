import type { Box, Mark } from './page-text.ts';
import { signsOf } from './signs.ts';
import { isNoteMark, raisedText } from './raised-text.ts';

/** A stretch of a line of text that is not shown, or struck through: from x0 to x1, about the height y. */
export interface Stretch {
	x0: number;
	x1: number;
	y: number;
}

export interface CleanPage {
	marks: Mark[];
	rules: Box[];
	/** Texts that were left out, each with the reason. */
	leftOut: { kind: 'hidden' | 'struck'; text: string }[];
}

/** What is seen of a page's text: once what is drawn twice, without what is hidden or struck through, without the marks of notes. */
export function cleanMarks(
	marks: readonly Mark[],
	rules: readonly Box[],
	hidden: readonly Stretch[],
	struck: readonly Stretch[]
): CleanPage {
	const leftOut: CleanPage['leftOut'] = [];
	const once = withoutDoubles(marks);
	const { strikes, others } = strikesAmong(once, rules);
	let shown = cut(once, hidden, isOnLine, (text) => leftOut.push({ kind: 'hidden', text }));
	shown = cut(shown, [...strikes, ...struck], isThrough, (text) =>
		leftOut.push({ kind: 'struck', text })
	);
	return { marks: withoutNotes(shown), rules: others, leftOut };
}

const bandOf = (y: number): number => Math.floor(y / 12);

/** Marks by their height on the page, so that neighbours are found without looking at all. */
class Bands {
	readonly #bands = new Map<number, Mark[]>();

	add(mark: Mark): void {
		const band = bandOf(mark.y);
		const marks = this.#bands.get(band);
		if (marks === undefined) this.#bands.set(band, [mark]);
		else marks.push(mark);
	}

	*near(y: number, reach: number): Generator<Mark> {
		for (let band = bandOf(y - reach); band <= bandOf(y + reach); band += 1)
			yield* this.#bands.get(band) ?? [];
	}
}

/** Bold that is made by drawing a text again, a little aside, and shadows: the text counts once. */
function withoutDoubles(marks: readonly Mark[]): Mark[] {
	const bands = new Bands();
	return marks.filter((mark) => {
		if (mark.text.trim() === '') return true;
		const reach = Math.max(1, mark.height * 0.15);
		for (const other of bands.near(mark.y, reach)) {
			if (Math.abs(other.y - mark.y) > reach) continue;
			if (Math.abs(other.height - mark.height) > 0.2 * mark.height) continue;
			if (other.text === mark.text && Math.abs(other.x - mark.x) <= reach) return false;
			// the same text, drawn whole the first time and in pieces the second
			if (
				other.text.length > mark.text.length &&
				mark.x >= other.x - reach &&
				mark.x + mark.width <= other.x + other.width + reach &&
				other.text.includes(mark.text) &&
				textWithin(other, mark, reach) === mark.text
			)
				return false;
		}
		bands.add(mark);
		return true;
	});
}

function textWithin(whole: Mark, piece: Mark, reach: number): string {
	return signsOf(whole)
		.filter(({ x0, x1 }) => x0 >= piece.x - reach && x1 <= piece.x + piece.width + reach)
		.map(({ sign }) => sign)
		.join('');
}

/** Lines drawn through the middle of text, no longer than the text: they strike it. A line below text sets it off and is no strike. */
function strikesAmong(
	marks: readonly Mark[],
	rules: readonly Box[]
): { strikes: Stretch[]; others: Box[] } {
	const bands = new Bands();
	for (const mark of marks) if (mark.text.trim() !== '') bands.add(mark);
	const strikes: Stretch[] = [];
	const others = rules.filter((rule) => {
		const [width, thickness] = [rule.x1 - rule.x0, rule.y1 - rule.y0];
		if (thickness > 2 || width < 2) return true;
		const y = (rule.y0 + rule.y1) / 2;
		let [from, to] = [Infinity, -Infinity];
		for (const mark of bands.near(y, 40)) {
			if (y > mark.y - mark.height * 0.16 || y < mark.y - mark.height * 0.62) continue;
			if (mark.x > rule.x1 || mark.x + mark.width < rule.x0) continue;
			from = Math.min(from, mark.x);
			to = Math.max(to, mark.x + mark.width);
		}
		if (from > rule.x0 + 2 || to < rule.x1 - 2) return true;
		strikes.push({ x0: rule.x0, x1: rule.x1, y });
		return false;
	});
	return { strikes, others };
}

/** Unseen text stands on the same line as its mark. */
const isOnLine = (mark: Mark, y: number): boolean => Math.abs(y - mark.y) < mark.height * 0.3;
/** A stroke goes through the body of the signs. */
const isThrough = (mark: Mark, y: number): boolean => y <= mark.y && y >= mark.y - mark.height;

/** Takes out the signs of marks that stand within stretches; what is taken out is told. */
function cut(
	marks: readonly Mark[],
	stretches: readonly Stretch[],
	isOf: (mark: Mark, y: number) => boolean,
	tell: (text: string) => void
): Mark[] {
	if (stretches.length === 0) return [...marks];
	return marks.flatMap((mark) => {
		const on = stretches.filter(
			({ x0, x1, y }) => x1 > mark.x && x0 < mark.x + mark.width && isOf(mark, y)
		);
		if (on.length === 0) return [mark];
		const parts: Mark[] = [];
		let out = '';
		let open: Mark | null = null;
		for (const { sign, x0, x1 } of signsOf(mark)) {
			const middle = (x0 + x1) / 2;
			if (on.some((stretch) => stretch.x0 <= middle && middle <= stretch.x1)) {
				out += sign;
				open = null;
			} else if (open === null) parts.push((open = { ...mark, text: sign, x: x0, width: x1 - x0 }));
			else {
				open.text += sign;
				open.width = x1 - open.x;
			}
		}
		if (out.trim() !== '') tell(out.trim());
		return parts;
	});
}

/** Small raised marks behind a text: a power of a unit is put to it, the mark of a note is left out. */
function withoutNotes(marks: readonly Mark[]): Mark[] {
	const bands = new Bands();
	for (const mark of marks) if (mark.text.trim() !== '') bands.add(mark);
	const raisedTo = new Map<Mark, string>();
	const taken = new Set<Mark>();
	for (const mark of marks) {
		const text = mark.text.trim();
		if (text === '' || text.length > 6 || !(isNoteMark(text) || /^-?\d{1,2}$/.test(text))) continue;
		for (const base of bands.near(mark.y + mark.height / 2, mark.height * 2)) {
			if (base === mark || base.height < mark.height * 1.25) continue;
			const lift = base.y - mark.y;
			if (lift < base.height * 0.15 || lift > base.height * 0.9) continue;
			const gap = mark.x - (base.x + base.width);
			if (gap < -base.height * 0.5 || gap > base.height * 0.45) continue;
			const said = raisedText(base.text.trimEnd(), text);
			if (said !== '') raisedTo.set(base, said);
			taken.add(mark);
			break;
		}
	}
	return marks
		.filter((mark) => !taken.has(mark))
		.map((mark) => {
			const raised = raisedTo.get(mark);
			return raised === undefined ? mark : { ...mark, text: `${mark.text.trimEnd()}${raised}` };
		});
}
