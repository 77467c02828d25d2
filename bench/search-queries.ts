/** What people type, by kind: each kind goes another way through the index. */
export const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  'a common word': ['数据', '发展', '企业', '建设', '推进', '人才', '责任单位'],
  'a rarer word': ['养老', '外贸', '专利', '知识产权', '低空经济', '放管服改革', 'AI', '5G', 'indust'],
  'several words': ['数据 养老', '企业 发展 建设', '数据产业规模', '跨境电商 出口', '国家级工业设计中心'],
  'no word of its own': ['算力', '瞪羚', '市财政局', '市数据局', '工业和信息化局', '2000亿元', '15家'],
  'as it is written': ['“数据产业”', '《苏州市数据产业》', '“高质量发展”'],
  'a document number': ['苏府规字〔2020〕5号', '苏府〔2021〕7号'],
  'what nothing holds': ['企业 三体人', '不在词典里的话', '高质量发展的实施意见 火星'],
};
