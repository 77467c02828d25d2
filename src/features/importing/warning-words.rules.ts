/** What each warning says, in both languages; its place shows which characters it speaks of. */
const WORDS: Readonly<Record<string, { zh: string; en: string }>> = {
  // Of the file.
  TRACKED_CHANGES_ACCEPTED: { zh: '修订已按接受读取', en: 'Tracked changes were read as accepted' },
  TABLE_OF_CONTENTS_LEFT_OUT: { zh: '未读取目录', en: 'The table of contents was left out' },
  FOOTNOTES_LEFT_OUT: { zh: '未读取脚注', en: 'Footnotes were left out' },
  EMBEDDED_LEFT_OUT: { zh: '未读取嵌入的对象', en: 'Embedded objects were left out' },
  NUMBERING_UNKNOWN: { zh: '部分自动编号无法还原', en: 'Some automatic numbers could not be made out' },
  PAGE_WITHOUT_TEXT: { zh: '有的页面没有文字', en: 'A page has no text' },
  JOINED_ACROSS_PAGES: {
    zh: '此段由两页拼接，请核对',
    en: 'This paragraph was joined across two pages; check it',
  },
  UNKNOWN_CHARACTERS: { zh: '有无法识别的字符', en: 'Some characters could not be made out' },
  // Of the text.
  NO_TITLE: { zh: '正文开头没有标题', en: 'The text does not begin with a title' },
  NOTE_WITHOUT_DEPARTMENT: { zh: '责任单位的标注中没有单位', en: 'A note that names nobody' },
  UNRESOLVED_COLLECTIVE: {
    zh: '泛指的单位，无法确定是谁',
    en: 'Bodies in general: nobody can say whom it means',
  },
  NUMBER_WITHOUT_UNIT: { zh: '目标的数字没有单位', en: 'A target whose number has no unit' },
  TARGET_WITHOUT_INDICATOR: {
    zh: '数字前后没有说明是什么指标',
    en: 'The words near the number do not say what it counts',
  },
  // Of what the register knows.
  REGION_UNKNOWN: {
    zh: '正文没有写明单位名录中的地区',
    en: 'The text names no region of the register',
  },
  DEPARTMENT_UNKNOWN: { zh: '单位名录中没有这个单位', en: 'The register has no department of this name' },
  DEPARTMENT_AMBIGUOUS: {
    zh: '这个名称可能指多个单位',
    en: 'This name may mean several departments',
  },
  UNIT_UNKNOWN: { zh: '计量单位表中没有这个单位', en: 'The register has no such unit of measure' },
};

/** What a warning says; of one that has no words here, what whoever gave it wrote. */
export const warningWords = (
  { code, message }: { code: string; message: string },
  language: 'zh' | 'en',
): string => WORDS[code]?.[language] ?? message;
