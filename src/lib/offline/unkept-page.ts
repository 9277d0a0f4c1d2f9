const text = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>没有网络</title>
<body style="max-width: 40rem; margin: 4rem auto; padding: 0 1rem; font-family: sans-serif">
<h1>没有网络</h1>
<p>这一页还没有看过，所以没有留存。看过的页面和自查在没有网络时照常可用，筛选在所需数据已经留存时也可用：请返回上一页。</p>
<p lang="en">There is no network, and this page has not been seen before. Pages that have been seen and the check of documents work without one, and filters as far as their data have been kept: please go back.</p>
</html>`;

/** What is shown for a page that was never seen while there was a network. */
export function unkeptPage(): Response {
	return new Response(text, {
		status: 503,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': "default-src 'none'; style-src-attr 'unsafe-inline'"
		}
	});
}
