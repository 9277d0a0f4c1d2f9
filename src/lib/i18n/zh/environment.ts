/** The page that says what a browser and a host lack. */
export const environment = {
	title: '环境自检',
	link: '环境自检',
	intro: '看看这个浏览器和这台服务器缺不缺什么。只问本站自己的地址，什么也不发出去。',
	asking: '正在检查',
	needsScript: '检查需要启用脚本。',
	summary: (good: number, limited: number, lacking: number) =>
		`查了 ${good + limited + lacking} 项：${good} 项正常，${limited} 项受限但能用，${lacking} 项缺少。`,
	again: '再查一遍',
	version: '数据版本',
	status: { good: '正常', limited: '受限', lacking: '缺少' },
	probes: {
		wasm: {
			name: '浏览器：WebAssembly',
			otherwise: '筛选、阈值和自查用不了，数字、图和表照常可读。请换较新的浏览器，或请管理员放开。'
		},
		worker: {
			name: '浏览器：后台线程',
			otherwise: '筛选、阈值和自查用不了，数字、图和表照常可读。'
		},
		memory: {
			name: '浏览器：内存与流量',
			otherwise: '载入查询引擎之前会先问一句；引擎约占 200 MB 内存、8 MB 流量。'
		},
		storage: {
			name: '浏览器：本机存储',
			otherwise: '对疑点的处理只在当前页有效，请及时导出登记册。'
		},
		secure: {
			name: '连接：HTTPS',
			otherwise: '校验和改由脚本计算，断网不能用。请服务器启用 HTTPS。'
		},
		offline: {
			name: '断网可用',
			otherwise:
				'断网后不能打开看过的页面。首次打开后约几秒才登记，可再查一遍；没有 HTTPS 或构建时关闭则没有。'
		},
		data: {
			name: '数据与本页同一版本',
			otherwise: '数据已经更新或没有传全：重新载入；仍不一致，请管理员重新上传整个目录。'
		},
		wasmType: {
			name: '服务器：wasm 的类型',
			otherwise: '引擎仍能启动。请把 .wasm 的类型设为 application/wasm。'
		},
		ranges: {
			name: '服务器：分段读取',
			otherwise: '数据库整个下载，数据量大时较慢。请让 .duckdb 支持 Range（206），并且不要压缩它。'
		},
		compressed: {
			name: '服务器：压缩',
			otherwise: '下载量约为三到四倍。构建里已有 .br 与 .gz，请让服务器使用（nginx：gzip_static）。'
		},
		cached: {
			name: '服务器：缓存',
			otherwise: '再次打开时会重复询问。/_app/immutable/ 下的文件可以长期缓存。'
		},
		missing: {
			name: '服务器：没有的页面',
			otherwise: '不存在的地址没有回答 404，失效的链接会显示别的内容。'
		},
		policy: {
			name: '服务器：安全响应头',
			otherwise:
				'网页自带内容安全策略，仍然有效；响应头还能约束后台线程。见 _headers 与 nginx 配置。'
		}
	}
};
