const names = (list: string): readonly string[] => list.split(' ');

/** In prose these are kinds of area, not names; the districts called so are named with their city or not at all. */
export const NEVER_NAMES: readonly string[] = ['城区', '郊区', '矿区'];

/** Ordinary phrases that are names too: taken for a name only right after their city or province. */
export const ONLY_AFTER_PARENT: readonly string[] = names(
  '东区 西区 老城区 新城区 古城区 山城区 城中区 城东区 城西区 城北区 新市区 北市区 南市区 ' +
    '西市区 南郊区 市中区 市南区 市北区 站前区 解放区 新建区 新建县 公安县 会同县 合作市 ' +
    '富裕县 平安县 南部县 比如县 全州县',
);

/**
 * Names that running text makes by chance at the seam of two words (党政｜和县, 下达｜州市, 健康｜县). Taken for a name after
 * their city or province, or where a sentence, a clause or a prepositional phrase begins.
 */
export const ONLY_AT_BOUNDARY: readonly string[] = names(
  '河北区 河东区 河西区 海南区 江南区 江北区 南海区 东海县 中原区 振兴区 复兴区 兴业县 ' +
    '资源县 乐业县 富民县 惠民县 爱民区 回民区 裕民县 平安区 友好区 友谊县 前进区 红旗区 ' +
    '共和县 政和县 平和县 新和县 西和县 云和县 太和县 太和区 泰和县 南和区 南和县 同心县 ' +
    '延长县 太平区 新兴区 新兴县 大城县 中方县 大方县 方正县 城关区 港口区 海港区 前锋区 ' +
    '工农区 惠农区 安居区 路南区 路北区 路桥区 江城区 水城区 水城县 望城区 望城县 双城区 ' +
    '源城区 云城区 北林区 新林区 定州市 达州市 台州市 化州市 高州市 通州市 东方市 会理县 ' +
    '会理市',
);
