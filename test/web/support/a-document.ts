import { randomInt } from 'node:crypto';
import { docxOf, p } from '../../support/docx-file.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const TREES = [...'松竹梅兰菊荷桂柳桃李枫杉榆槐桐樟椿柏杨棠'];
const aName = () => Array.from({ length: 4 }, () => TREES[randomInt(TREES.length)]).join('');

/**
 * A document that nobody has imported: two measures, two targets, and a body that no register knows. What it counts
 * is of a name of its own, for the register knows the indicators of what was published before.
 */
export function aDocument() {
  const name = aName();
  const title = `苏州市促进${name}产业发展的若干措施`;
  const lines = [
    title,
    '一、扩大规模',
    `到2027年，全市${name}产业规模力争达2000亿元。（责任单位：市工信局、市星际局）`,
    '二、培育企业',
    `新增${name}企业15家以上。（牵头单位：市数据局，配合单位：各有关部门）`,
    '本措施自2025年7月1日起施行，有效期至2027年12月31日。',
  ];
  const docx = docxOf({ body: lines.map((line) => p(line)).join('') });
  return {
    title,
    name,
    text: lines.join('\n'),
    file: { name: '若干措施.docx', mimeType: WORD, buffer: Buffer.from(docx) },
  };
}

export const aBrokenFile = { name: '损坏.docx', mimeType: WORD, buffer: Buffer.from('no zip at all') };
