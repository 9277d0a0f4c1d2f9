/** Words of computing again what a chart draws. */
export const recompute = {
	open: '查看 SQL，在本机复算',
	close: '收起复算',
	running: '正在本机复算',
	again: '再算一次',
	same: (rows: string, cells: string) => `复算一致：${rows} 行、${cells} 格。`,
	version: (fingerprint: string) => `由本机的 DuckDB 用发布数据算得，数据版本 ${fingerprint}。`,
	differs: (cells: string) => `复算不一致，共 ${cells} 格：`,
	differsBeneath: '表格各格相同，所依据的数据项不同。',
	moved: '筛选已变，上次复算不再适用。',
	drawn: '图中',
	computed: '复算',
	statement: (number: number, rows: string) => `第 ${number} 条 SQL，返回 ${rows} 行`,
	copy: '复制',
	copied: '已复制',
	failed: (reason: string) => `没有复算成：${reason}`,
	notCopied: (reason: string) => `没有复制成：${reason}`
};
