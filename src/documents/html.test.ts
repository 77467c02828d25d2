import { expect, it } from '@jest/globals';
import { readHtml } from './html.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = async (html: string) => (await readHtml(utf8(html))).text;
const linesOf = async (html: string) => (await textOf(html)).split('\n').filter(Boolean);

it('reads paragraphs, breaks and tables in the shape of a plain text', async () => {
  const html = `<html><head><title>站点</title><style>p{}</style></head><body>
    <h2>附件</h2><p>　　第一行&nbsp;<b>到</b>2027年<br>第二行</p>
    <table><tr><th>序号<th>举措</tr><tr><td>1</td><td><p>建成</p><p>（责任单位：市工信局）</p></td><tr><td>2<td></table>
    <div>甲<div>乙</div>丙</div><script>var a = '<p>no</p>'</script></body></html>`;
  expect(await textOf(html)).toBe(
    '附件\n\n第一行 到2027年\n第二行\n\n\t序号\n\t举措\n\n\t1\n\t建成\n\n（责任单位：市工信局）\n\n\t2\n\t\n\n甲\n\n乙\n\n丙\n',
  );
});

it('takes the document out of the page, and its title from where the site puts it', async () => {
  const body = '<p>为推动工业设计发展，制定本计划。</p>'.repeat(20);
  const html = `<head><meta name="ArticleTitle" content="关于印发三年行动计划的通知"></head>
    <header>苏州市人民政府</header><nav>首页</nav><div class="list"><p>${'相关新闻'.repeat(60)}</p></div>
    <h1>通知</h1><div id="UCAP-CONTENT">${body}</div><div>分享到</div><footer>版权所有</footer>`;
  const lines = await linesOf(html);
  expect(lines).toHaveLength(21);
  expect(lines[0]).toBe('关于印发三年行动计划的通知');
  expect(lines[1]).toBe('为推动工业设计发展，制定本计划。');
});

it('keeps the page where the marked part is no document', async () => {
  const html = `<p>${'正文。'.repeat(100)}</p><div id="zoom">附件下载</div>`;
  expect(await linesOf(html)).toEqual(['正文。'.repeat(100), '附件下载']);
});

it('does not take a table of layout for a table', async () => {
  const paragraphs = ['甲', '乙', '丙', '丁', '戊'];
  const html = `<table><tr><td>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</td></tr></table>`;
  expect(await textOf(html)).toBe('甲\n\n乙\n\n丙\n\n丁\n\n戊\n');
});

it('numbers lists as a browser does, and not twice', async () => {
  const html = `<ol start="3"><li>甲<li>乙<ol type="a"><li>丙</ol></ol><ul><li>丁</ul>
    <ol style="list-style-type: cjk-ideographic"><li>戊</ol><ol><li>1．己<li value="9">庚</ol>
    <ol style="list-style: none"><li>辛</ol>`;
  expect(await linesOf(html)).toEqual(['3. 甲', '4. 乙', 'a. 丙', '丁', '一、戊', '1．己', '9. 庚', '辛']);
});

it('leaves out what nobody sees', async () => {
  const html = `<p hidden>a</p><p style="display: none">b</p><noscript>请启用 JavaScript</noscript>
    <p>苏\u200b州<svg><text>c</text></svg><select><option>d</select></p>`;
  expect(await linesOf(html)).toEqual(['苏州']);
});

const gb = [0xcb, 0xd5, 0xd6, 0xdd];
const page = (charset: string, text: readonly number[]) =>
  new Uint8Array([...utf8(`<html><meta charset="${charset}"><p>`), ...text, ...utf8('</p>')]);

it.each([
  ['gb2312', page('gb2312', gb)],
  ['a page that says gb2312 and is UTF-8', page('gb2312', [...utf8('苏州')])],
  ['a mark of UTF-8', new Uint8Array([0xef, 0xbb, 0xbf, ...page('utf-8', [...utf8('苏州')])])],
  ['no declaration', new Uint8Array([...utf8('<p>'), ...gb])],
])('reads %s', async (_, bytes) => {
  expect((await readHtml(bytes)).text).toBe('苏州\n');
});

it.each([
  ['another charset', page('big5', [0xa4, 0xa4]), 'FILE_ENCODING'],
  ['Shift_JIS', page('shift_jis', [0x93, 0xfa]), 'FILE_ENCODING'],
  [
    'a page that a script fills',
    utf8('<div id="app"></div><script src="a.js"></script>'),
    'FILE_WITHOUT_TEXT',
  ],
  ['elements without end', utf8('<div>'.repeat(500)), 'FILE_TOO_COMPLEX'],
])('refuses %s', async (_, bytes, code) => {
  await expect(readHtml(bytes)).rejects.toMatchObject({ code });
});
