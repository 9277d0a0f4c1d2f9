import type { AuditFile, OfficeFinding, OfficeLead } from '#lib/export/office/audit-file.ts';

export function officeFinding(parts: Partial<OfficeFinding> = {}): OfficeFinding {
	return {
		fingerprint: 'BUD-10|a|2023|x',
		rule: 'BUD-10',
		title: '预算调整幅度过大',
		basis: '《虚构办法》',
		severity: '高',
		certainty: '确定',
		message: '年初预算100万元，调整+60万元。请说明调整原因。',
		formula: '60 ÷ 100 = 60%',
		stated: '100',
		computed: '160',
		difference: '60',
		tolerance: null,
		amountWan: '60',
		extracts: [{ document: '虚构自评.docx', place: '自评表，年初预算数，第3行', raw: '100' }],
		decision: '待核',
		...parts
	};
}

export function officeLead(parts: Partial<OfficeLead> = {}): OfficeLead {
	return {
		key: 'LEAD|money|a|2023|',
		unitId: 'a',
		unit: '虚构甲中心',
		year: 2023,
		matter: '预算、调整与执行',
		documents: '预算批复、预算调整批复',
		findings: [officeFinding()],
		...parts
	};
}

export function auditFile(parts: Partial<AuditFile> = {}): AuditFile {
	return {
		leads: [officeLead()],
		reports: [
			{
				reportId: 1,
				unitId: 'a',
				unit: '虚构甲中心',
				year: 2023,
				document: '虚构自评.docx',
				sha256: 'a'.repeat(64)
			}
		],
		runs: [
			{
				rule: 'BUD-10',
				title: '预算调整幅度过大',
				unitId: 'a',
				year: 2023,
				tested: 1,
				notTestable: 0
			},
			{
				rule: 'SCR-04',
				title: '得分合计不等于总分',
				unitId: 'a',
				year: 2023,
				tested: 2,
				notTestable: 0
			},
			{ rule: 'CMP-02', title: '同类离群', unitId: 'a', year: 2023, tested: 0, notTestable: 3 }
		],
		scores: [],
		basis: [['数据版本', '0123456789ab']],
		...parts
	};
}
