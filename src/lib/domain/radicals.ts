/**
 * The characters that radicals stand for. Fonts give 食, 户 or 长 as ⻝, ⼾ or ⻓ when one drawing serves both, and a PDF keeps the wrong
 * one: a unit's name would be another's. In the order of the two blocks of Unicode that hold them; where the block means a
 * traditional form that is drawn as the simplified one, it is the simplified.
 */
const supplement =
	'⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂肀聿肉⺽艹艹' +
	'艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
const kangxi =
	'一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手' +
	'支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳' +
	'聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯' +
	'鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠';

/** A text with the characters that its radicals stand for, and without the doubles that Unicode keeps for older codes. */
export function withoutRadicals(text: string): string {
	if (!/[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff]/.test(text)) return text;
	return text
		.replace(/[\u2e80-\u2ef3]/g, (sign) => supplement[sign.charCodeAt(0) - 0x2e80] ?? sign)
		.replace(/[\u2f00-\u2fd5]/g, (sign) => kangxi[sign.charCodeAt(0) - 0x2f00] ?? sign)
		.replace(/[\uf900-\ufaff]/g, (sign) => sign.normalize('NFC'));
}
