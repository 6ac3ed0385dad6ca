import { FACES, GROUNDS, INKS, LINES } from '@gongkai/ui/tokens';
import type { ThemeConfig } from 'antd';

/** Ant Design in the inks of the public pages: the same paper, indigo and vermilion, closer set. */
export const antdTheme = {
  zeroRuntime: true,
  hashed: false,
  cssVar: { key: 'gongkai' },
  token: {
    colorPrimary: INKS.indigo,
    colorInfo: INKS.slate,
    colorSuccess: INKS.pine,
    colorWarning: INKS.ochre,
    colorError: INKS.vermilion,
    colorLink: INKS.indigo,
    colorLinkHover: INKS['indigo-deep'],
    colorText: INKS.ink,
    colorTextHeading: INKS.ink,
    colorTextSecondary: INKS['ink-soft'],
    colorTextDescription: INKS['ink-soft'],
    colorTextPlaceholder: INKS['ink-soft'],
    colorBgLayout: GROUNDS.desk,
    colorBorder: LINES.edge,
    colorBorderSecondary: LINES.rule,
    borderRadius: 3,
    fontFamily: FACES.sans,
    fontSize: 15,
    controlHeight: 36,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    wireframe: false,
  },
  components: {
    Table: { headerBg: GROUNDS.desk, headerColor: INKS['ink-soft'], cellPaddingBlock: 9, cellPaddingInline: 12 },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Form: { itemMarginBottom: 20 },
    Layout: { siderBg: GROUNDS.paper, headerBg: GROUNDS.paper, bodyBg: GROUNDS.desk },
  },
} satisfies ThemeConfig;
