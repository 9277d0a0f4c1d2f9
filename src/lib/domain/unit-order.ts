/** What the default order of units is made of. */
export interface OrderedUnit {
	region_code: string | null;
	/** The name's syllables in one word; figures stand as they are. */
	pinyin: string;
	unit_id: string;
}

/** Units whose district is not known stand behind all others. */
const noRegion = '999999';
/** Figures are filled up to so many, so that the second stands before the tenth. */
const digits = 8;

/** The key by which units are put in order: administrative code first, then how the name sounds. */
export function unitOrder({ region_code, pinyin, unit_id }: OrderedUnit): string {
	const counted = pinyin.replace(/[0-9]+/g, (figure) => figure.padStart(digits, '0'));
	return [region_code ?? noRegion, counted, unit_id].join(' ');
}

/** The same key in SQL, of the columns of `unit`. */
export const unitOrderSql = `concat_ws(
	' ',
	coalesce(region_code, '${noRegion}'),
	-- of no syllable there is no list
	coalesce(array_to_string(
		list_transform(
			regexp_extract_all(pinyin, '[0-9]+|[^0-9]+'),
			lambda part: CASE WHEN regexp_matches(part, '^[0-9]')
				THEN repeat('0', greatest(0, ${digits} - length(part))) || part ELSE part END
		),
		''
	), ''),
	unit_id
)`;
