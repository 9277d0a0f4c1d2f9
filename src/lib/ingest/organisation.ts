import { foldText } from '#lib/domain/number.ts';

/** How the names of public organisations end. Longer endings stand first, so that 委员会 is not read as 会. */
const endings =
	'人民政府|街道办事处|办事处|管理委员会|委员会|管委会|办公室|联合会|联合社|供销社|基金会|检察院|人民法院|法院|博物馆|图书馆|文化馆|档案馆|体育馆|纪念馆|幼儿园|养老院|敬老院|福利院|研究院|医院|学院|大学|学校|中学|小学|卫生院|管理处|管理站|服务站|事务所|派出所|研究所|税务所|财政所|监督所|计生所|支队|大队|总队|中心|协会|学会|集团|公司|银行|林场|农场|水库|电视台|广播站|报社|党校|机关|街道|政协|人大|纪委|残联|妇联|文联|科协|工商联|团委|宣传部|组织部|统战部|武装部|[一-龥]{1,8}工委|[一-龥]{2,8}[局委办厅部署所站处馆队校院园社会团室库场庭科股]|[一-龥]{1,6}[镇乡村]|(?:开发|示范|产业|工业|集中|高新|新|试验|保税|风景)区';

const whole = new RegExp(
	`^(?:[一-龥]|[（()）“”·\\d、])*(?:${endings})(?:[（(][一-龥]{2,12}[)）])?$`
);
const notOne =
	/情况|报告|说明|表$|通知|目标|指标|资金|经费|项目|预算|绩效|工作|任务|标准|建设$|单位$|部门$|填报|责任|名称|合计|^\d|全社会|产业$|社会$|^(受益|服务|享受|参与|全体|辖区)|年度|^(一级|二级|三级)|^(各|有关|相关|本|该|我|其他|全)/;

/** What an office may be named after: 房屋维修资金管理中心, 项目建设办公室. */
const ofOffice =
	/(资金|经费|项目|预算|绩效|工作|任务|标准|指标|目标|责任)(?=[一-龥]{0,8}(中心|局|处|办公室|委员会|所|站|院|公司|大队|支队)$)/g;

/** Whether a text holds what no organisation's name holds. */
export const isNoName = (text: string): boolean =>
	notOne.test(foldText(text).replace(/\s/g, '').replace(ofOffice, ''));

/** Whether a text is the name of an organisation: by how such names end, and by what no name holds. */
export function isOrganisation(text: string): boolean {
	const bare = foldText(text)
		.replace(/\s/g, '')
		.replace(/^[[(]\w+[\])]/, '')
		.replace(/[:：]$/, '');
	return (
		bare.length >= 4 &&
		bare.length <= 40 &&
		whole.test(bare) &&
		!isNoName(bare) &&
		!/[:：]/.test(text)
	);
}

/** 粮食储备股: a section inside an office, whose name says no place and no office. */
export const isSection = (name: string): boolean =>
	/[股科]$/.test(name) && !/[省市县区州旗镇乡局厅委院]|中心|政府/.test(name);

const follows =
	/^(?:20\d\d年|部门|整体|预算|绩效|关于|本级|[“"「]|三公|一般公共|财政|部门决算|单位决算|决算|的)/;

/**
 * The organisation that a title begins with, behind its year: the longest name that is followed by what a title says of it.
 * `isProgramme` when 项目 follows, so that the name is a programme's.
 */
export function organisationIn(title: string): { name: string; isProgramme: boolean } | null {
	const bare = foldText(title)
		.replace(/\s/g, '')
		.replace(/^附[件表]\d*[:：]?/, '')
		.replace(/^(?:关于)?(?:印发|公布|公开)?(?:20\d\d年度?)?/, '');
	let programme: string | null = null;
	for (let end = Math.min(bare.length - 1, 32); end >= 3; end -= 1) {
		const name = bare.slice(0, end);
		const rest = bare.slice(end);
		if (!isOrganisation(name)) continue;
		if (follows.test(rest)) return { name, isProgramme: false };
		if (/^(项目|专项|建设|工程|运行|改造)/.test(rest)) programme ??= name;
	}
	if (programme !== null && !/(局|厅|委员会|政府)/.test(programme))
		return { name: programme, isProgramme: true };
	// 玉泉区体育局健身中心运营项目支出…: an authority, and then the programme's own name
	const authority =
		/^[一-龥]{2,8}[省市县区旗州盟镇乡][一-龥]{2,12}?(?:局|厅|委员会|人民政府|医院|学院|大学|中学|小学|学校|卫生院|幼儿园)(?=[“"]?[一-龥]{4,}(?:项目|资金|经费|补助))/.exec(
			bare
		)?.[0];
	if (authority !== undefined && isOrganisation(authority))
		return { name: authority, isProgramme: false };
	return programme === null ? null : { name: programme, isProgramme: true };
}

/** The organisation that a sentence begins with: X2022年…, X共有…, X是…. */
export function organisationAtStart(sentence: string): string | null {
	const bare = foldText(sentence)
		.replace(/\s/g, '')
		.replace(/^(?:20\d\d年度?,?)/, '');
	for (let end = Math.min(bare.length - 1, 30); end >= 4; end -= 1)
		if (
			isOrganisation(bare.slice(0, end)) &&
			/^(?:20\d\d年|[（(]以下|,|是|为|共有|现有|系|属)/.test(bare.slice(end))
		)
			return bare.slice(0, end);
	return null;
}
