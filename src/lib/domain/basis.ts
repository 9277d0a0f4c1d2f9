/** Why a figure is not as it was read at first: what else in the document says so. */
export type Basis =
	| { kind: 'printed-elsewhere'; value: string; times: number; line: string; at: number | null }
	| { kind: 'equals-total'; total: string }
	| { kind: 'only-headcount' }
	| { kind: 'confirmed'; by: 'sum' | 'rate' };

const confirmations = {
	sum: 'recognised from a picture; a sum of the document holds with it',
	rate: 'recognised from a picture; a rate of the document holds with it'
};
const onlyHeadcount = 'the only headcount of the sentence (实有人数), taken as staff in post';

/** The sentence that a record keeps. */
export function basisSentence(basis: Basis): string {
	switch (basis.kind) {
		case 'printed-elsewhere': {
			const where = basis.at === null ? '' : ` in line ${basis.at}`;
			return `${basis.value} is printed ${basis.times} more times, first for ${basis.line}${where}`;
		}
		case 'equals-total':
			return `the total beside it equals the ${basis.total} of the form`;
		case 'only-headcount':
			return onlyHeadcount;
		case 'confirmed':
			return confirmations[basis.by];
	}
}

/** What such a sentence says, to be told in another language; undefined for one that a person wrote, in a correction. */
export function readBasis(sentence: string): Basis | undefined {
	if (sentence === onlyHeadcount) return { kind: 'only-headcount' };
	for (const by of ['sum', 'rate'] as const)
		if (sentence === confirmations[by]) return { kind: 'confirmed', by };
	const total = /^the total beside it equals the (\S+) of the form$/.exec(sentence)?.[1];
	if (total !== undefined) return { kind: 'equals-total', total };
	const printed =
		/^(?<value>\S+) is printed (?<times>\d+) more times, first for (?<line>.+?)(?: in line (?<at>\d+))?$/.exec(
			sentence
		)?.groups;
	if (printed === undefined) return undefined;
	const { value = '', times, line = '', at } = printed;
	return {
		kind: 'printed-elsewhere',
		value,
		times: Number(times),
		line,
		at: at === undefined ? null : Number(at)
	};
}
