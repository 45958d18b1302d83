import type { BilingualText } from '../domain/bilingual-text.ts'

/** What the measuring of time and the trying out of changes print, for whoever ran them. */
export const measurementTexts = {
  onePicture: { vi: 'PNG 3840 × 2160, 11 huyện', en: 'PNG 3840 × 2160, 11 districts' },
  tenFigures: {
    vi: 'PowerPoint, 10 hình 11 huyện; html-to-image: 10 × PNG 3840 × 2160 của một hình',
    en: 'PowerPoint, 10 figures of 11 districts; html-to-image: 10 × PNG 3840 × 2160 of one such chart',
  },
  opening: {
    slow: {
      vi: 'Mở trang lần đầu, máy chậm bốn lần, “Fast 4G”: trung vị của bảy lần',
      en: 'Opening a page for the first time, processor four times slower, “Fast 4G”: medians of seven',
    },
    bare: { vi: 'Mở trang lần đầu, máy như hiện có', en: 'Opening a page for the first time, the machine as it is' },
    columns: ['figures ms', '× floor', 'answers ms', 'TBT ms', 'CLS', 'KB', 'requests'],
  },
  changes: {
    title: (many: number): BilingualText => ({
      vi: `Đổi chỉ tiêu, 11 huyện, máy chậm bốn lần; bộ nhớ trước và sau ${many} lần đổi`,
      en: `Another indicator, 11 districts, processor four times slower; heap before and after ${many} changes`,
    }),
    columns: ['p50 ms', 'p95 ms', `× uPlot`, 'heap MB', 'after MB'],
  },
  readings: {
    title: {
      vi: 'Đọc tệp lớn ở trang Đưa báo cáo vào, đến khi xem được; bộ nhớ nhiều nhất của trang',
      en: 'Reading a large file on the page of entry, until it can be looked through; the most memory the page took',
    },
    columns: ['s', 'MB'],
    files: {
      workbook: (rows: number): BilingualText => ({ vi: `Excel, ${rows} dòng`, en: `${rows} rows` }),
      report: (kind: string, pages: number): BilingualText => ({ vi: `${kind}, ${pages} trang`, en: `${pages} pages` }),
    },
  },
  times: (first: string, later: string): BilingualText => ({
    vi: `lần đầu ${first}, sau đó ${later}`,
    en: `first ${first}, later ${later}`,
  }),
  ratio: (first: string, later: string): BilingualText => ({
    vi: `tỷ lệ, dưới 1 là nhanh hơn: lần đầu ${first}, sau đó ${later}`,
    en: `ratio, below 1 is faster: first ${first}, later ${later}`,
  }),
  figuresMissing: (count: number): BilingualText => ({
    vi: `${count} hình của báo cáo không có trong bản số liệu. Hãy chạy npm run data:build và npm run build.`,
    en: `${count} figures of the briefing are not in the publication. Run npm run data:build and npm run build.`,
  }),
  domainFileUnknown: (names: string): BilingualText => ({
    vi: `Không có tệp ${names} trong src/domain. Hãy sửa --files.`,
    en: `There is no ${names} in src/domain. Correct --files.`,
  }),
  failsUnchanged: {
    vi: 'Một kiểm thử của domain đã sai khi chưa sửa gì. Hãy chạy npm run check trước.',
    en: 'A test of the domain fails before anything is changed. Run npm run check first.',
  },
  mutantsOfFile: (file: string, noticed: number, all: number): BilingualText => ({
    vi: `${file}: phát hiện ${noticed}/${all}`,
    en: `${noticed} of ${all} noticed`,
  }),
  mutantsDrawn: (all: number, seed: string): BilingualText => ({
    vi: `rút từ ${all} chỗ, hạt giống ${seed}`,
    en: `drawn from ${all} with seed ${seed}`,
  }),
  mutants: (all: number, noticed: number): BilingualText => ({
    vi: `${all} chỗ sửa: kiểm thử phát hiện ${noticed}, còn lọt ${all - noticed}`,
    en: `${all} mutants: ${noticed} noticed by tests/domain, ${all - noticed} survive`,
  }),
  mutantsSoFar: (done: number, all: number, left: number): BilingualText => ({
    vi: `xong ${done}/${all}, còn lọt ${left}`,
    en: `${done} of ${all} done, ${left} not noticed so far`,
  }),
}
