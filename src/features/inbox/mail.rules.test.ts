import { expect, it } from '@jest/globals';
import { letterOf } from './mail.rules.js';

const item = (title: string, text: string | null = null) => ({
  zh: { title, text },
  en: { title: `en ${title}`, text },
});
const to = { name: '市数据局', nameEn: 'Data bureau' };

it('names one notification in the subject, and says it in Chinese first and English below', () => {
  const { subject, text, html } = letterOf([item('催办：园区', '请报送\n谢谢')], to);
  expect(subject).toBe('催办：园区');
  expect(text).toMatch(
    /^市数据局：[\s\S]*· 催办：园区\n {2}请报送\n {2}谢谢[\s\S]*----[\s\S]*Data bureau,[\s\S]*en 催办/,
  );
  expect(html).toContain('<b>催办：园区</b><br>请报送<br>谢谢');
});

it('counts several, and lets nothing that was written become HTML', () => {
  const { subject, html } = letterOf([item('<script>', `"&'`), item('b')], to);
  expect(subject).toBe('指标系统今日通知（2条） / Zhibiao: 2 notices today');
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;</b><br>&quot;&amp;&#39;');
});
