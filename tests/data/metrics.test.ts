import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { realReports, units } from './real-reports.ts';

let database: NodeDatabase;
beforeAll(async () => {
	database = await realReports();
});
afterAll(() => database.close());

interface MetricRow {
	value: number | null;
	status: string;
	reason: string | null;
	flags: string[];
	stated: number | null;
}

interface Asked {
	metric: string;
	of: keyof typeof units;
	claim?: string;
	programme?: string;
}

function ask({ metric, of, claim, programme }: Asked): Promise<MetricRow[]> {
	return database.all<MetricRow>(
		`SELECT value, status, reason, flags, stated
		FROM metric
		WHERE metric = $metric AND unit_id = $unit
			AND ($claim IS NULL OR claim = $claim)
			AND programme IS NOT DISTINCT FROM $programme
		ORDER BY form_id, claim`,
		{ metric, unit: units[of], claim: claim ?? null, programme: programme ?? null }
	);
}

/** Percent or amount with two decimals, half up: as src/lib/domain/README.md B.6 prints its values. */
const rounded = (row: MetricRow) => (row.value === null ? null : Math.round(row.value * 100) / 100);

const talent = '人才购房补贴';
const housing = '保障性住房维护管理费用';

/** src/lib/domain/README.md B.6: what the metrics are on the five reports. */
const expected: [Asked, number[]][] = [
	[{ metric: 'M-STF-01', of: 'D3' }, [161.11, 177.78]],
	[{ metric: 'M-STF-01', of: 'D4' }, [100, 93.75]],
	[{ metric: 'M-STF-04', of: 'D2' }, [131.25]],
	[{ metric: 'M-STF-04', of: 'D3' }, [212.5]],
	[{ metric: 'M-BUD-01', of: 'D0' }, [86.08]],
	[{ metric: 'M-BUD-01', of: 'D2' }, [97.25]],
	[{ metric: 'M-BUD-01', of: 'D3' }, [100]],
	[{ metric: 'M-BUD-01', of: 'D4' }, [100]],
	[{ metric: 'M-BUD-02', of: 'D3' }, [303.63]],
	[{ metric: 'M-BUD-02', of: 'D4' }, [96.21]],
	[{ metric: 'M-BUD-04', of: 'D0', programme: '既有住宅加装电梯' }, [-25.49]],
	[{ metric: 'M-BUD-04', of: 'D2', claim: 'programmes' }, [-16.43]],
	[{ metric: 'M-BUD-04-gross', of: 'D2' }, [16.95]],
	[{ metric: 'M-BUD-04', of: 'D3' }, [203.63]],
	[{ metric: 'M-BUD-04', of: 'D4' }, [-3.79]],
	[{ metric: 'M-BUD-07', of: 'D2' }, [1.28]],
	[{ metric: 'M-BUD-08', of: 'D2', programme: '机关运转(含会议专项)' }, [-43.09]],
	[{ metric: 'M-BUD-10', of: 'D0', programme: '既有住宅加装电梯' }, [0]],
	[{ metric: 'M-BUD-10', of: 'D2', programme: '机关运转(含会议专项)' }, [25.85]],
	[{ metric: 'M-BUD-10', of: 'D2', programme: '文印中心运转' }, [0]],
	[{ metric: 'M-BUD-11', of: 'D3' }, [32.94]],
	[{ metric: 'M-BUD-12', of: 'D2' }, [13.88]],
	[{ metric: 'M-BUD-12', of: 'D3' }, [58.4]],
	[{ metric: 'M-BUD-13-project', of: 'D0' }, [59.38]],
	[{ metric: 'M-BUD-13-project', of: 'D1' }, [9.9]],
	[{ metric: 'M-BUD-13-project', of: 'D2' }, [86.39]],
	[{ metric: 'M-BUD-13-project', of: 'D3' }, [58.4]],
	[{ metric: 'M-BUD-13-project', of: 'D4' }, [0]],
	[{ metric: 'M-BUD-13-public', of: 'D0' }, [16.91]],
	[{ metric: 'M-BUD-13-public', of: 'D2' }, [9.02]],
	[{ metric: 'M-BUD-13-public', of: 'D3' }, [26.1]],
	[{ metric: 'M-BUD-13-public', of: 'D4' }, [21.33]],
	[{ metric: 'M-BUD-15', of: 'D3' }, [4.46]],
	[{ metric: 'M-BUD-15', of: 'D4' }, [6.88]],
	[{ metric: 'M-BUD-19', of: 'D3', programme: housing }, [10.8]],
	[{ metric: 'M-BUD-19', of: 'D3', programme: talent }, [8.7]],
	[{ metric: 'M-BUD-19', of: 'D3' }, [30]],
	[{ metric: 'M-HEAD-public', of: 'D0' }, [3.19]],
	[{ metric: 'M-HEAD-personnel', of: 'D0' }, [15.67]],
	[{ metric: 'M-HEAD-public', of: 'D2' }, [1.99]],
	[{ metric: 'M-HEAD-personnel', of: 'D2' }, [20.12]],
	[{ metric: 'M-HEAD-public', of: 'D3' }, [12.14, 11]],
	[{ metric: 'M-HEAD-personnel', of: 'D3' }, [34.38, 31.16]],
	[{ metric: 'M-HEAD-public', of: 'D4' }, [4.51]],
	[{ metric: 'M-HEAD-personnel', of: 'D4' }, [16.65]],
	[{ metric: 'M-SAN-01', of: 'D3' }, [-100]],
	[{ metric: 'M-SAN-02', of: 'D4' }, [0]],
	[{ metric: 'M-SAN-03', of: 'D3' }, [1, 0, 0]],
	[{ metric: 'M-SAN-03', of: 'D4' }, [0, 0, 0]],
	[{ metric: 'M-PRC-01', of: 'D3' }, [92.9]],
	[{ metric: 'M-PRC-01', of: 'D4' }, [71.26]],
	[{ metric: 'M-PRC-02', of: 'D3' }, [35.43]],
	[{ metric: 'M-PRC-02', of: 'D4' }, [4.84]],
	[{ metric: 'M-SCR-01', of: 'D3' }, [94]],
	[{ metric: 'M-SCR-01', of: 'D3', programme: housing }, [95]],
	[{ metric: 'M-SCR-01', of: 'D3', programme: talent }, [98]],
	[{ metric: 'M-SCR-01', of: 'D4' }, [97]],
	[{ metric: 'M-SCR-02', of: 'D3' }, [99]],
	[{ metric: 'M-SCR-02', of: 'D3', programme: housing }, [97.88]],
	[{ metric: 'M-SCR-02', of: 'D3', programme: talent }, [99.83]],
	[{ metric: 'M-SCR-02', of: 'D4' }, [98.13]],
	[{ metric: 'M-SCR-04', of: 'D3' }, [2]],
	[{ metric: 'M-SCR-04', of: 'D4' }, [3]],
	[{ metric: 'M-IND-04', of: 'D1', claim: 'report' }, [50]],
	[{ metric: 'M-IND-04', of: 'D1' }, [75]],
	[{ metric: 'M-IND-04', of: 'D3' }, [25]],
	[{ metric: 'M-IND-05', of: 'D3' }, [58.33]],
	[{ metric: 'M-IND-04', of: 'D3', programme: housing }, [20]],
	[{ metric: 'M-IND-04', of: 'D3', programme: talent }, [0]],
	[{ metric: 'M-IND-04', of: 'D4' }, [20]],
	[{ metric: 'M-IND-05', of: 'D3', programme: housing }, [60]],
	[{ metric: 'M-IND-05', of: 'D3', programme: talent }, [71.43]],
	[{ metric: 'M-IND-05', of: 'D4' }, [100]]
];

const title = ({ metric, of, claim, programme }: Asked) =>
	[metric, of, claim, programme].filter((part) => part !== undefined).join(' ');

describe('the metrics of the five reports are those of src/lib/domain/README.md B.6', () => {
	it.each(expected.map(([asked, values]) => [title(asked), asked, values] as const))(
		'%s',
		async (_, asked, values) => {
			const rows = await ask(asked);
			const computed = rows.filter((row) => row.status === 'computed');
			const ofWholeUnit = asked.claim === undefined && asked.programme === undefined;
			// a metric of the unit stands beside those of its forms: the unit's come first
			const kept = ofWholeUnit ? computed.slice(0, values.length) : computed;
			expect(kept.map(rounded)).toEqual(values);
		}
	);
});

describe('what is missing has a reason and no value', () => {
	it('no establishment, no control rate', async () => {
		const rows = await ask({ metric: 'M-STF-01', of: 'D0' });
		expect(rows).toMatchObject([{ value: null, status: 'missing', reason: 'establishment' }]);
	});

	it('a target document never carries execution', async () => {
		const rows = await ask({ metric: 'M-BUD-01', of: 'D1' });
		expect(rows).toMatchObject([{ value: null, status: 'out-of-scope' }]);
	});

	it('nothing spent of nothing budgeted is not computable', async () => {
		const rows = await ask({ metric: 'M-SAN-02', of: 'D3' });
		expect(rows).toMatchObject([{ value: null, status: 'not-computable', reason: 'budget' }]);
	});

	it('no building, no control rate of buildings', async () => {
		const rows = await ask({ metric: 'M-BLD-01', of: 'D4' });
		expect(rows).toMatchObject([{ value: null, status: 'not-applicable' }]);
	});

	it('a blank line of public expenses has no control rate', async () => {
		const rows = await ask({ metric: 'M-BUD-09', of: 'D4' });
		expect(rows).toMatchObject([{ value: null, status: 'missing', reason: 'public-budget' }]);
	});

	it('an execution rate on a budget that is not said to be adjusted carries a flag', async () => {
		const [row] = await ask({ metric: 'M-BUD-01', of: 'D0' });
		expect(row?.flags).toEqual(['on-unspecified-budget']);
	});

	it('the stated control rate stands beside the recomputed one', async () => {
		const [row] = await ask({ metric: 'M-STF-01', of: 'D3', claim: 'base-data' });
		expect(row).toMatchObject({ stated: 177.78 });
	});
});

it('money held in custody enters no metric and no headline', async () => {
	const rows = await database.all<{ wan: number }>(
		`SELECT amount.wan FROM headline JOIN amount USING (fact_id) WHERE money_scope <> 'budget'
		UNION ALL
		SELECT amount.wan FROM (SELECT unnest(fact_ids) AS fact_id FROM metric) JOIN amount USING (fact_id)
		WHERE money_scope <> 'budget'`
	);
	expect(rows).toEqual([]);
	const [held] = await database.all<{ n: number }>(
		"SELECT count(*) AS n FROM amount WHERE money_scope = 'custodial'"
	);
	expect(held?.n).toBeGreaterThan(5);
});
