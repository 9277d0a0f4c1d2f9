import type { RegisteredUnit, Region } from '../domain/registry.ts';

const districtNames = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'] as const;
const kinds: readonly { type: string; name: string }[] = [
	{ type: 'property-service', name: '物业服务指导中心' },
	{ type: 'government-offices', name: '机关事务服务中心' },
	{ type: 'public-housing', name: '保障性住房服务中心' },
	{ type: 'maintenance-fund', name: '维修资金管理中心' }
];
const province: Region = {
	code: '990000',
	name: '虚构省',
	fullName: '虚构省',
	level: 'province',
	parent: null
};

/** Invented districts of an invented province; their codes are in no register. */
export const syntheticRegions: readonly Region[] = [
	province,
	...districtNames.map((name, i): Region => ({
		code: `9900${String(i + 1).padStart(2, '0')}`,
		name: `虚构${name}区`,
		fullName: `虚构省虚构${name}区`,
		level: 'county',
		parent: province.code
	}))
];

/** The most districts that units can be invented in. */
export const maxDistricts: number = districtNames.length;

/** The invented unit of a number from 0: so many districts take turns, then kinds of units. */
export function syntheticUnit(index: number, districts = maxDistricts): RegisteredUnit {
	const district = syntheticRegions[1 + (index % districts)] ?? province;
	const kind = kinds[Math.floor(index / districts) % kinds.length] ?? kinds[0];
	const number = Math.floor(index / (districts * kinds.length)) + 1;
	const name = `${district.name}第${number}${kind?.name ?? ''}`;
	return {
		id: `synthetic-${String(index).padStart(6, '0')}`,
		name,
		shortName: name,
		aliases: [],
		regionCode: district.code,
		level: 'county',
		unitType: kind?.type ?? 'unknown'
	};
}
