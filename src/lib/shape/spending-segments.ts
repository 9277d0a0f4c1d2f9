export const segments = ['staff', 'running', 'basic', 'project', 'rest'] as const;
/** basic: the part of basic spending that is itemised neither as staff nor as running costs. */
export type Segment = (typeof segments)[number];
