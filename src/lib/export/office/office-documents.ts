import type { AuditFile } from './audit-file.ts';

/** Documents of an office, by name: what each file is called, and how it is made of leads. Their libraries come when one is asked for. */
export const officeDocuments = {
	paper: {
		file: '审计工作底稿.xlsx',
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		bytes: async (file: AuditFile) => {
			const [{ workingPaper }, { paperWorkbook }] = await Promise.all([
				import('./working-paper.ts'),
				import('./office-workbook.ts')
			]);
			return paperWorkbook(workingPaper(file));
		}
	},
	evidence: {
		file: '审计取证单.docx',
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		bytes: async (file: AuditFile) => (await import('./evidence-forms.ts')).evidenceForms(file)
	},
	inquiry: {
		file: '询问函.docx',
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		bytes: async (file: AuditFile) => (await import('./inquiry-letters.ts')).inquiryLetters(file)
	},
	review: {
		file: '自评抽查审核表.docx',
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		bytes: async (file: AuditFile) => (await import('./review-forms.ts')).reviewForms(file)
	}
} as const;

export type OfficeDocument = keyof typeof officeDocuments;
