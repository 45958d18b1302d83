import { reservedFamilyId } from '../domain/family.ts'

/** The names of parameters in the address. */
export const parameterNames = {
  areas: 'dia-ban',
  period: 'ky',
  from: 'tu',
  to: 'den',
  quantity: 'xem',
  accumulation: 'tinh',
  samples: 'minh-hoa',
  carrying: 'quy-doi',
  groupName: 'ten-nhom',
  language: 'lang',
  embedded: 'nhung',
} as const

/** The names of parameters that belong to one page: going to another one leaves them behind. */
export const compareParameterNames = {
  indicator: 'chi-so',
  base: 'goc',
  form: 'dang',
  order: 'sap',
  scale: 'thang',
  further: 'them-ky',
  search: 'tim',
  end: 'loc',
  grouping: 'nhom',
  peers: 'cung',
  mapView: 'ban-do',
  classing: 'lop',
} as const

/** The profile and the table share the choice of peers with the comparison. */
export const profileParameterNames = { peers: compareParameterNames.peers } as const

/** The bridge names its indicator and its earlier quarter as the comparison does. */
export const bridgeParameterNames = {
  indicator: compareParameterNames.indicator,
  base: compareParameterNames.base,
} as const

/** The sheet that is typed into names its family as the table does. */
export const typingParameterNames = { family: 'linh-vuc' } as const

export const tableParameterNames = {
  families: 'linh-vuc',
  indicators: 'chi-so',
  columns: 'cot',
  outer: 'hang',
  sort: 'sap',
  direction: 'chieu',
  page: 'trang',
  peers: compareParameterNames.peers,
} as const

/** How the values of a choice are written in the address. */
export const parameterValues = {
  samples: { shown: 'hien', hidden: 'an' },
  quantity: { count: 'so-luong', share: 'ty-le' },
  accumulation: { quarter: 'trong-ky', 'year-to-date': 'luy-ke' },
  carrying: { 'as-then': 'khong', 'carried-over': 'co' },
  language: { vi: 'vi', en: 'en' },
} as const

/** How the values of the choices of the comparison are written in the address. */
export const compareParameterValues = {
  base: {
    'previous-quarter': 'quy-truoc',
    'last-year': 'cung-ky',
    'year-target': 'ke-hoach',
    'path-target': 'lo-trinh',
    'group-total': 'tong-nhom',
    'group-median': 'trung-vi',
  },
  form: {
    dumbbell: 'hai-ky',
    bars: 'cot',
    ranking: 'xep-hang',
    heat: 'bang-mau',
    multiples: 'nhieu-hinh',
    map: 'ban-do',
  },
  order: { value: 'gia-tri', change: 'thay-doi', name: 'ten' },
  scale: { shared: 'chung', free: 'rieng' },
  end: { top: 'dau', bottom: 'cuoi' },
  grouping: { none: 'khong', district: 'huyen-cu' },
  /** The last two have a name behind them: "huyen-cu:692". */
  peers: { level: 'cap', setting: 'loai', district: 'huyen-cu', legal: 'nhom' },
  mapView: { quarter: 'mot-quy', pair: 'hai-quy', change: 'thay-doi' },
  /** Limits of one's own stand there as numbers: "50;80". */
  classing: { quantile: 'phan-vi', equal: 'deu' },
} as const

/** How the values of the choices of the table are written in the address. */
export const tableParameterValues = {
  dimension: { period: 'ky', area: 'dia-ban', indicator: 'chi-so' },
  direction: { ascending: 'tang', descending: 'giam' },
  /** Stands for a choice of no indicator at all. */
  noFamily: reservedFamilyId,
} as const
