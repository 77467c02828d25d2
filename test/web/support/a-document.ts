import { randomInt } from 'node:crypto';
import { docxOf, p } from '../../support/docx-file.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const TREES = [...'松竹梅兰菊荷桂柳桃李枫杉榆槐桐樟椿柏杨棠'];
const aName = (length: number) => Array.from({ length }, () => TREES[randomInt(TREES.length)]).join('');

/**
 * A document that nobody has imported: two measures, two targets, and a body that no register knows. What it counts
 * is of a name of its own, for the register knows the indicators of what was published before; one of two letters is
 * so like those (软件产业规模) that somebody has to say that it is another.
 */
export function aDocument(letters = 4) {
  const name = aName(letters);
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
