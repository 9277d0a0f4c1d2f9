import type { ControlRateRow } from '../queries/control-rates.ts';
import type { UnitYear } from '../queries/scope.ts';
import type { StaffingClaimRow } from '../queries/staffing-claims.ts';

/** One headcount, held against the establishment where there is one. */
export interface StaffingRow extends UnitYear {
	/** The form that states the headcount, null when nothing is stated. */
	form: string | null;
	establishment: number | null;
	establishmentFact: number | null;
	/** Staff in post, or the headcount when the place does not tell them apart. */
	people: number | null;
	peopleFact: number | null;
	inPost: boolean;
	/** In %. */
	rate: number | null;
	statedRate: number | null;
	samePlace: boolean;
	dispatchedIncluded: boolean;
}

/** Every headcount of a unit and year: pairs with an establishment first, then what stands alone. */
export function staffingRows(
	claims: readonly StaffingClaimRow[],
	pairs: readonly ControlRateRow[]
): StaffingRow[] {
	return claims.flatMap((claim, index) => {
		const first = index === claims.findIndex((other) => sameUnitYear(other, claim));
		const paired = pairs.filter((pair) => sameUnitYear(pair, claim));
		if (paired.length > 0) return first ? paired.map((pair) => pairRow(pair, claims)) : [];
		return [claimRow(claim)];
	});
}

function sameUnitYear(one: UnitYear, other: UnitYear): boolean {
	return one.unitId === other.unitId && one.year === other.year;
}

function pairRow(pair: ControlRateRow, claims: readonly StaffingClaimRow[]): StaffingRow {
	const { unitId, unit, year, evaluated } = pair;
	const claim = claims.find((one) => one.inPostFact === pair.inPostFact);
	return {
		unitId,
		unit,
		year,
		evaluated,
		form: pair.inPostForm,
		establishment: pair.establishment,
		establishmentFact: pair.establishmentFact,
		people: pair.inPost,
		peopleFact: pair.inPostFact,
		inPost: true,
		rate: pair.rate,
		statedRate: pair.samePlace ? (claim?.statedControlRate ?? null) : null,
		samePlace: pair.samePlace,
		dispatchedIncluded: pair.dispatchedIncluded
	};
}

function claimRow(claim: StaffingClaimRow): StaffingRow {
	const { unitId, unit, year, evaluated } = claim;
	return {
		unitId,
		unit,
		year,
		evaluated,
		form: claim.form,
		establishment: claim.establishment,
		establishmentFact: claim.establishmentFact,
		people: claim.inPost ?? claim.total,
		peopleFact: claim.inPostFact ?? claim.totalFact,
		inPost: claim.inPost !== null,
		rate: null,
		statedRate: claim.statedControlRate,
		samePlace: true,
		dispatchedIncluded: false
	};
}
