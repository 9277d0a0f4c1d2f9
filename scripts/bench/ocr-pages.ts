/** A page whose text is known: what a perfect reading of it gives. */
export interface AuthoredPage {
	name: string;
	html: string;
	/** The filled cells of each row of its tables. */
	rows: string[][];
	/** Its lines of text outside of tables, joined. */
	prose: string;
	landscape?: boolean;
}

/** Numbers that look like chance and are the same in every run. */
export function chance(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const styles = `body{margin:56px 52px;font:14px/1.7 "Noto Serif CJK SC","SimSun",serif;color:#000}
h1{font-size:22px;text-align:center}table{border-collapse:collapse;width:100%}
td{border:1px solid #000;padding:3px;text-align:center;line-height:1.35}`;
const sans = 'body{font-family:"Noto Sans CJK SC","SimHei",sans-serif}';

interface Cell {
	text: string;
	down?: number;
	across?: number;
}
type Grid = (Cell | string)[][];

function tableOf(grid: Grid, size: number): { html: string; rows: string[][] } {
	const cellOf = (cell: Cell | string): Cell => (typeof cell === 'string' ? { text: cell } : cell);
	const html = grid
		.map(
			(row) =>
				`<tr>${row
					.map(cellOf)
					.map(
						({ text, down = 1, across = 1 }) =>
							`<td rowspan=${down} colspan=${across}>${text.replace('<', '&lt;')}</td>`
					)
					.join('')}</tr>`
		)
		.join('');
	return {
		html: `<table style="font-size:${size}px">${html}</table>`,
		rows: grid.map((row) =>
			row
				.map(cellOf)
				.map(({ text }) => text)
				.filter((text) => text !== '')
		)
	};
}

const page = (
	name: string,
	title: string,
	above: string,
	grid: Grid,
	below: string,
	size: number,
	look = ''
): AuthoredPage => {
	const table = tableOf(grid, size);
	return {
		name,
		html: `<meta charset="utf-8"><style>${styles}${look}</style><h1>${title}</h1><p>${above}</p>${table.html}<p>${below}</p>`,
		rows: table.rows,
		prose: `${title}${above}${below}`
	};
};

/** The pages that are recognised: forms and text as offices print them, with invented names and figures. */
export function authoredPages(): AuthoredPage[] {
	return [evaluation(1), evaluation(2, sans), money(3), money(4, sans), text(5), small(6)];
}

const digits = (random: () => number, from: number, to: number, places: number): string =>
	(from + random() * (to - from)).toFixed(places);
const grouped = (value: string): string => value.replace(/\B(?=(\d{3})+(?!\d))/, ',');

function evaluation(seed: number, look = ''): AuthoredPage {
	const random = chance(seed * 7919);
	const names = [
		'河道巡查次数',
		'水质样品检测批次',
		'设备完好率',
		'培训人次',
		'宣传册发放数量',
		'投诉办结率'
	];
	const units = ['次', '批次', '%', '人次', '册', '%'];
	const levels = [
		['产出指标', '数量指标'],
		['产出指标', '质量指标'],
		['效益指标', '社会效益指标']
	];
	const grid: Grid = [
		[
			{ text: '年度预算（万元）', down: 3 },
			'项目',
			'年初预算数',
			'全年预算数',
			'全年执行数',
			'分值',
			'执行率',
			'得分'
		],
		...['年度资金总额', '其中：财政拨款'].map((label) => {
			const [budget, executed] = [digits(random, 1200, 9800, 2), digits(random, 900, 1190, 2)];
			return [
				label,
				grouped(budget),
				grouped(digits(random, 1200, 9800, 2)),
				grouped(executed),
				'10',
				`${((Number(executed) / Number(budget)) * 100).toFixed(2)}%`,
				digits(random, 7, 9.9, 2)
			];
		}),
		['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
		...levels.flatMap(([first = '', second = ''], i) =>
			[0, 1].map((j) => {
				const at = i * 2 + j;
				const rate = units[at] === '%';
				const value = rate ? digits(random, 85, 99, 1) : digits(random, 12, 4800, 0);
				return [
					...(j === 0
						? [
								{ text: first, down: 2 },
								{ text: second, down: 2 }
							]
						: []),
					names[at] ?? '',
					`≥${value}${units[at]}`,
					`${rate ? digits(random, 85, 99, 2) : digits(random, 12, 4800, 0)}${units[at]}`,
					digits(random, 5, 20, 0),
					digits(random, 4, 19, 1),
					''
				];
			})
		),
		[{ text: '总分', across: 5 }, '100', digits(random, 80, 99, 2), '']
	];
	return page(
		`evaluation ${seed}`,
		'2023年度项目支出绩效自评表',
		'项目名称：青禾河水环境监测与维护　　主管部门：云溪市水务局',
		grid,
		'填报说明：执行率按全年执行数与全年预算数之比计算。',
		12,
		look
	);
}

function money(seed: number, look = ''): AuthoredPage {
	const random = chance(seed * 7919);
	const labels = [
		'工资福利支出',
		'商品和服务支出',
		'其中：办公费',
		'印刷费',
		'水费',
		'电费',
		'邮电费',
		'差旅费',
		'维修（护）费',
		'公务接待费',
		'公务用车运行维护费',
		'资本性支出'
	];
	const grid: Grid = [
		['支出项目', '2021年决算数', '2022年决算数', '2023年年初预算', '2023年决算数', '增减率'],
		...labels.map((label, i) => [
			label,
			...[0, 1, 2, 3].map(() => {
				const value = digits(random, 0.05, 10 ** (1 + ((i + seed) % 4)), 2);
				return seed % 2 === 0 ? grouped(value) : value;
			}),
			`${random() > 0.5 ? '' : '-'}${digits(random, 0.1, 40, 2)}%`
		])
	];
	return page(
		`money ${seed}`,
		'部门整体支出基础数据表',
		'填报单位：南浦区防震减灾服务中心　　单位：万元',
		grid,
		'财政供养人员编制数58人，2023年实际在职人数53人，控制率91.38%。',
		13,
		look
	);
}

function text(seed: number): AuthoredPage {
	const random = chance(seed * 7919);
	const wan = () => digits(random, 3, 9000, 2);
	const lines = [
		`一、基本情况。本单位编制${digits(random, 20, 90, 0)}人，年末在职${digits(random, 20, 90, 0)}人，退休${digits(random, 5, 40, 0)}人。`,
		`二、预算安排。2023年年初预算${wan()}万元，其中基本支出${wan()}万元，项目支出${wan()}万元；年中追加${wan()}万元。`,
		`三、预算执行。全年实际支出${wan()}万元，执行率${digits(random, 80, 99, 2)}%，结转${wan()}万元。`,
		`四、绩效目标完成情况。完成监测井维护${digits(random, 100, 400, 0)}口、样品检测${digits(random, 300, 900, 0)}批次，合格率${digits(random, 90, 99, 1)}%。`,
		`五、存在的问题。“三公”经费支出${wan()}万元，比上年下降${digits(random, 1, 20, 1)}%，差旅费超出预算${wan()}万元。`,
		`六、下一步打算。严格预算编制，提高执行进度，第三季度前支出不低于${digits(random, 70, 80, 0)}%。`
	];
	return {
		name: `text ${seed}`,
		html: `<meta charset="utf-8"><style>${styles}p{font-size:19px;text-indent:2em;margin:0.4em 0}</style><h1>2023年度部门整体支出绩效自评报告</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`,
		rows: [],
		prose: `2023年度部门整体支出绩效自评报告${lines.join('')}`
	};
}

function small(seed: number): AuthoredPage {
	const random = chance(seed * 7919);
	const heads = [
		'序号',
		'项目名称',
		'申请数',
		'年初预算',
		'调整数',
		'全年预算',
		'执行数',
		'结转数',
		'执行率',
		'自评得分'
	];
	const projects = [
		'堤防养护',
		'水文站网运行',
		'节水宣传',
		'河长制工作',
		'农村供水维护',
		'应急抢险物资',
		'信息平台运维',
		'取水口核查',
		'水库安全鉴定',
		'界桩埋设',
		'勘测设计',
		'专项审计',
		'水土保持监测',
		'水价改革',
		'设备购置'
	];
	const grid: Grid = [
		heads,
		...projects.map((name, i) => [
			String(i + 1),
			name,
			...[0, 1, 2, 3, 4, 5].map(() =>
				digits(random, 0.3, 10 ** (1 + (i % 4)), i % 3 === 0 ? 1 : 2)
			),
			`${digits(random, 60, 100, 1)}%`,
			digits(random, 80, 100, 1)
		])
	];
	return {
		...page(
			`small print ${seed}`,
			'项目支出绩效自评情况汇总表',
			'编制单位：云溪市水务局　　金额单位：万元',
			grid,
			'',
			11.5
		),
		landscape: true
	};
}
