import { defineEntity, p } from '@mikro-orm/core';

const ThemeSchema = defineEntity({
  name: 'Theme',
  tableName: 'theme',
  properties: { code: p.text().primary(), name: p.text(), nameEn: p.text() },
});

/** A subject (主题) of the controlled list. */
export class Theme extends ThemeSchema.class {}
ThemeSchema.setClass(Theme);
