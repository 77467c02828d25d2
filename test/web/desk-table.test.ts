import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from './support/asking.js';
import { EVERY_LOOK, expectAccessible, expectFits, keepScreen, startVisiting } from './support/visiting.js';

const { visit, expectFaults } = startVisiting();

interface Due {
  period: string;
  indicator: { name: string; unit: { code: string } };
  region: { name: string };
}

/** What is due of the department that these stories are of. */
async function dueOf(): Promise<Due[]> {
  type Found = { myWork: { edges: { node: Due }[] } };
  const query =
    '{ myWork(first: 50) { edges { node { period indicator { name unit { code } } region { name } } } } }';
  const { myWork } = await ask<Found>('commerce', query);
  return myWork.edges.map(({ node }) => node);
}

const paste = (page: Page, lines: string[][]) =>
  page
    .getByRole('textbox', { name: /从电子表格粘贴|Paste from a spreadsheet/ })
    .fill(lines.map((line) => line.join('\t')).join('\n'));
const line = (due: Due | undefined, value: string, narrative = '') => [
  due?.indicator.name ?? '',
  due?.region.name ?? '',
  due?.period ?? '',
  value,
  '',
  narrative,
];

it.each(EVERY_LOOK)('previews what is pasted line by line, on a %s in %s', async (size, language) => {
  const [first, second] = await dueOf();
  const page = await visit('/desk/table', { as: 'commerce', size, language });
  await paste(page, [
    ['指标', '地区', '期间', '数值', '单位', '说明'],
    line(first, '12', '已核对'),
    line(second, '十二'),
    ['没有这样的指标', '苏州市', '2026-Q3', '3'],
    line(first, '13'),
  ]);
  const zh = language === 'zh';
  await page.getByText(zh ? '可以提交1项，不能提交3项，未填0项' : '1 ready, 3 cannot be submitted').waitFor();
  await page.getByText(zh ? '数值不是数字' : 'The value is no number').waitFor();
  await page
    .getByText(zh ? '没有可由本单位填报的这个指标' : 'Your department reports no such indicator')
    .waitFor();
  await page.getByText(zh ? '与前面的行重复' : 'A line before reports the same').waitFor();
  await keepScreen(page, `desk-table-${size}-${language}`);
  await expectFits(page);
  await expectAccessible(page);
});

it('gives a template with what is due, reads it back filled in, and submits it when the network is back', async () => {
  const page = await visit('/desk/table', { as: 'commerce' });
  const due = await dueOf();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载模板（.xlsx）' }).click();
  const path = await (await waiting).path();
  const { readSheet } = await import('read-excel-file/universal');
  const { default: write } = await import('write-excel-file/universal');
  const rows = await readSheet(new Blob([await readFile(path)]));
  expect(rows.slice(1).map((row) => [row[0], row[2]])).toEqual(
    due.map(({ indicator, period }) => [indicator.name, period]),
  );

  const filled = rows.map((row, at) => {
    const cells = row.map((cell) => ({ value: String(cell ?? '') }));
    // A number as a sheet stores it, whose last digits nobody typed.
    if (at === 1) return cells.with(3, { value: 1.1 + 2.2, type: Number } as never);
    return cells;
  });
  const file = await write(filled as never, {}).toBlob();
  await page.locator('input[type=file]').setInputFiles({
    name: '填好.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await file.arrayBuffer()),
  });
  await page.getByText(`未填${due.length - 1}项`).waitFor();
  const narrative = page.getByRole('textbox', { name: '第2行的说明' });
  await narrative.fill('按新口径填报。');
  await page.getByRole('cell', { name: /^3\.3\D/ }).waitFor();

  await page.context().setOffline(true);
  await page.getByRole('button', { name: '提交这1项' }).click();
  await page.getByRole('alert').filter({ hasText: 'OFFLINE' }).waitFor();
  expect(await narrative.inputValue()).toBe('按新口径填报。');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: '提交这1项' }).click();
  await page.getByText('已提交，待审核').waitFor();
  await page.getByText('已提交1项。').waitFor();
  expect(await dueOf()).toHaveLength(due.length - 1);
  await expectAccessible(page);
  expectFaults(/ERR_INTERNET_DISCONNECTED/);
});

it('says of what is no sheet that it cannot be read', async () => {
  const page = await visit('/desk/table', { as: 'commerce', language: 'en' });
  await page.locator('input[type=file]').setInputFiles({
    name: 'values.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from('no sheet'),
  });
  await page.getByRole('alert').filter({ hasText: 'cannot be read' }).waitFor();
});
