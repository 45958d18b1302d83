/** The names of parameters in the address. */
export const parameterNames = {
  areas: 'dia-ban',
  period: 'ky',
  from: 'tu',
  to: 'den',
  quantity: 'xem',
  accumulation: 'tinh',
  samples: 'minh-hoa',
  language: 'lang',
} as const

/** How the values of a choice are written in the address. */
export const parameterValues = {
  samples: { shown: 'hien', hidden: 'an' },
  quantity: { count: 'so-luong', share: 'ty-le' },
  accumulation: { quarter: 'trong-ky', 'year-to-date': 'luy-ke' },
  language: { vi: 'vi', en: 'en' },
} as const
