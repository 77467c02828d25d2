import { randomInt } from 'node:crypto';
import { docxOf, p } from '../../support/docx-file.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A document that nobody has imported: two measures, two targets, and a body that no register knows. */
export function aDocument() {
  const title = `苏州市促进第${randomInt(1e9)}号星光产业发展的若干措施`;
  const lines = [
    title,
    '一、扩大规模',
    '到2027年，全市星光产业规模力争达2000亿元。（责任单位：市工信局、市星际局）',
    '二、培育企业',
    '新增星光企业15家以上。（牵头单位：市数据局，配合单位：各有关部门）',
    '本措施自2025年7月1日起施行，有效期至2027年12月31日。',
  ];
  const docx = docxOf({ body: lines.map((line) => p(line)).join('') });
  return {
    title,
    text: lines.join('\n'),
    file: { name: '若干措施.docx', mimeType: WORD, buffer: Buffer.from(docx) },
  };
}

export const aBrokenFile = { name: '损坏.docx', mimeType: WORD, buffer: Buffer.from('no zip at all') };
