import type { ThemeConfig } from 'antd';

/** One accent on greys; the rest of the look is in styles/tokens.css, by the same values. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1f4e79',
    colorLink: '#1f4e79',
    colorTextBase: '#1c2430',
    colorTextDescription: '#566173',
    colorTextPlaceholder: '#687385',
    colorBorder: '#c3cad4',
    colorBgLayout: '#f4f6f8',
    borderRadius: 4,
    fontSize: 14,
    controlHeight: 32,
    fontFamily:
      "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif",
    motion: false,
    wireframe: false,
  },
};
