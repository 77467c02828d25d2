import type { Bilingual } from './language.js';

/** Why a document somebody sent cannot be read, and what to do about it. Part of `ERRORS`. */
export const FILE_ERRORS = {
  FILE_EMPTY: {
    zh: '文件为空，没有任何文字，请检查后重新提供',
    en: 'The file is empty or holds only blanks; check it and send it again',
  },
  FILE_TOO_LARGE: {
    zh: '文件超过 {max} MB，请去掉图片或拆分后再提供',
    en: 'The file is larger than {max} MB; take its pictures out or split it',
  },
  FILE_ENCODING: {
    zh: '文字编码不是 UTF-8 或 GB18030（含 GBK、GB2312），请另存为 UTF-8',
    en: 'The encoding is neither UTF-8 nor GB18030 (GBK, GB2312); save it as UTF-8',
  },
  FILE_UNSUPPORTED: {
    zh: '不支持 {kind} 文件，请另存为 .docx、.pdf、.html 或 .txt',
    en: 'This is {kind}, which is not read; save it as .docx, .pdf, .html or .txt',
  },
  FILE_DAMAGED: {
    zh: '{kind} 文件已损坏或不完整，请重新下载或另存一份',
    en: 'The {kind} file is damaged or incomplete; download it again or save a new copy',
  },
  FILE_ENCRYPTED: {
    zh: '文件已加密，请去除密码后再提供',
    en: 'The file is encrypted; remove its password first',
  },
  FILE_SCANNED: {
    zh: '该 PDF 是扫描件，没有文字层，请先做文字识别（OCR）或提供原文',
    en: 'This PDF is a scan without a text layer; run OCR on it or send the original',
  },
  FILE_GARBLED: {
    zh: '该 PDF 的字体没有对应的文字编码，读出的是乱码，请提供 .docx 或重新导出',
    en: 'The fonts of this PDF do not say which characters they draw; send the .docx or export it again',
  },
  FILE_WITHOUT_TEXT: {
    zh: '{kind} 文件中没有正文文字（可能只有图片或由脚本加载），请提供含文字的文件',
    en: 'The {kind} file has no text of its own, perhaps only pictures or what a script loads; send one that has',
  },
  FILE_EXPANDS: {
    zh: '文件解压后过大（超过 {max} MB 或压缩比异常），已拒绝读取',
    en: 'The file unpacks to too much (over {max} MB, or packed beyond what text can be); it is not read',
  },
  FILE_TOO_COMPLEX: {
    zh: '文件结构过于复杂（层级、页数或内存占用超限），请简化或拆分后再提供',
    en: 'The file is built too deep, has too many pages or needs too much memory; simplify or split it',
  },
  FILE_TOO_SLOW: {
    zh: '读取文件超过 {seconds} 秒，已停止，请拆分后再提供',
    en: 'Reading the file took longer than {seconds} seconds and was stopped; split it',
  },
} as const satisfies Record<string, Bilingual>;
