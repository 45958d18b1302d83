import type { BilingualText } from '../domain/bilingual-text.ts'
import type { Language } from './language.ts'
import { numberText } from './number-text.ts'

/** What the data build says at its end. */
export interface BuildTexts {
  /** That one of several parts of a package is checked and cut, or stands as it did. */
  readonly part: (part: { name: string; at: number; of: number; figures: number; isKept: boolean }) => string
  readonly faults: (count: number) => string
  /** Faults that were found and are not printed one by one. */
  readonly notShown: (count: number) => string
  /** What the number of a row counts. */
  readonly rows: string
  readonly warnings: (count: number) => string
  readonly published: (counts: {
    readonly files: number
    readonly areas: number
    readonly indicators: number
    readonly published: number
    readonly sample: number
    readonly targets: number
  }) => string
}

export const buildTexts: Readonly<Record<Language, BuildTexts>> = {
  vi: {
    part: ({ name, at, of, figures, isKept }) =>
      `${at}/${of} · phần ${name}: ${numberText('vi', figures)} số liệu${isKept ? ', không đổi' : ''}`,
    faults: (count) => `${numberText('vi', count)} lỗi. Chưa xuất bản gì; bản trước vẫn giữ nguyên.`,
    notShown: (count) => `… và ${numberText('vi', count)} lỗi nữa. Sửa các lỗi trên rồi chạy lại để xem tiếp.`,
    rows: 'Số dòng đếm như trong bảng tính: dòng tiêu đề là dòng 1, dòng trống cũng được đếm.',
    warnings: (count) => `${numberText('vi', count)} điểm đã xuất bản nhưng cần xem lại:`,
    published: ({ files, areas, indicators, published, sample, targets }) =>
      `Đã xuất bản ${files} tệp: ${areas} đơn vị hành chính, ${indicators} chỉ tiêu, ${published + sample} số liệu ` +
      `(${published} có nguồn, ${sample} minh hoạ), ${targets} kế hoạch.`,
  },
  en: {
    part: ({ name, at, of, figures, isKept }) =>
      `${at}/${of} · part ${name}: ${numberText('en', figures)} observations${isKept ? ', unchanged' : ''}`,
    faults: (count) =>
      `${numberText('en', count)} ${count === 1 ? 'fault' : 'faults'}. Nothing was published; the last publication stays.`,
    notShown: (count) => `… and ${numberText('en', count)} more. Repair those above and run again to see the rest.`,
    rows: 'Rows are counted as a spreadsheet does: the header is row 1, and empty rows count.',
    warnings: (count) => `${numberText('en', count)} published ${count === 1 ? 'figure' : 'figures'} to look at again:`,
    published: ({ files, areas, indicators, published, sample, targets }) =>
      `Published ${files} files: ${areas} areas, ${indicators} indicators, ${published + sample} observations ` +
      `(${published} published, ${sample} sample), ${targets} targets.`,
  },
}

/** Why the site cannot be built or weighed: something that has to be made first is not there or cannot be read. */
export const publicationFaults = {
  unbuilt: {
    vi: 'Chưa có bản dựng: hãy chạy npm run build trước.',
    en: 'There is no build: run npm run build first.',
  },
  missing: (place: string): BilingualText => ({
    vi: `Chưa có ${place}: hãy chạy npm run data:build trước.`,
    en: `There is no ${place}: run npm run data:build first.`,
  }),
  basePath: (base: string): BilingualText => ({
    vi: `BASE_PATH phải bắt đầu bằng “/”, không phải “${base}”.`,
    en: `BASE_PATH must begin with “/”, not “${base}”.`,
  }),
  classWithoutRule: (names: string): BilingualText => ({
    vi: `Không có quy tắc cho lớp ${names}. Hãy thêm vào tệp CSS hoặc bỏ tên lớp.`,
    en: `There is no rule for the class ${names}. Add it to the style sheet or take the name out.`,
  }),
  classWorkedOut: (names: string): BilingualText => ({
    vi: `Tên lớp ${names} được ghép khi trang chạy nên không kiểm tra được quy tắc. Hãy ghi rõ từng tên lớp trong một bảng.`,
    en: `The class name ${names} is worked out while the page runs, so that no rule of it can be checked. Write every name out in a table.`,
  }),
  unreadable: (place: string, faults: string): BilingualText => ({
    vi: `${place} không đọc được (${faults}): hãy chạy lại npm run data:build.`,
    en: `${place} cannot be read (${faults}): run npm run data:build again.`,
  }),
}

/** What is said where a publication is written as Parquet. */
export const parquetTexts = {
  usage: {
    vi: 'Cách dùng: npm run data:parquet -- --out <thư mục trống> [--from <thư mục đã xuất bản>]',
    en: 'Usage: npm run data:parquet -- --out <empty folder> [--from <folder of a publication>]',
  },
  written: (counts: {
    readonly files: number
    readonly observations: number
    readonly targets: number
  }): BilingualText => {
    const told = (language: Language) => ({
      observations: numberText(language, counts.observations),
      targets: numberText(language, counts.targets),
    })
    const [vi, en] = [told('vi'), told('en')]
    return {
      vi: `Đã ghi ${numberText('vi', counts.files)} tệp Parquet: ${vi.observations} số liệu, ${vi.targets} kế hoạch.`,
      en: `Wrote ${numberText('en', counts.files)} Parquet files: ${en.observations} observations, ${en.targets} targets.`,
    }
  },
  notEmpty: (folder: string): BilingualText => ({
    vi: `Thư mục “${folder}” không trống: hãy chọn một thư mục khác.`,
    en: `The folder “${folder}” is not empty: choose another.`,
  }),
  unwritable: (folder: string, reason: string): BilingualText => ({
    vi: `Không ghi được vào thư mục “${folder}” (${reason}).`,
    en: `The folder “${folder}” cannot be written (${reason}).`,
  }),
}

/** What is said of the weight of a finished build. */
export const budgetTexts = {
  page: {
    overview: { vi: 'Tổng quan', en: 'overview' },
    progress: { vi: 'Chỉ số, trước khi recharts về', en: 'chart page, before recharts arrives' },
    aroundTrend: {
      vi: 'recharts quanh hình của Chỉ số (về sau hình)',
      en: 'recharts around its drawing (fetched after it)',
    },
    briefing: { vi: 'Soạn báo cáo', en: 'briefing' },
    documents: { vi: 'Tệp PDF, PowerPoint, Word (khi được yêu cầu)', en: 'PDF, PowerPoint, Word (on demand)' },
  },
  tooHeavy: (page: BilingualText, found: string, limit: string): BilingualText => ({
    vi: `${page.vi}: ${found}, quá ${limit}. Hãy xem tệp nào đã lớn lên, hoặc tăng giới hạn kèm lý do.`,
    en: `${page.en}: ${found} is more than ${limit}. See which file has grown, or raise the limit and say why.`,
  }),
  notInBuild: (page: BilingualText, route: string): BilingualText => ({
    vi: `${page.vi}: bản dựng không có ${route}; hãy sửa tên tệp trong scripts/check-build.ts.`,
    en: `${page.en}: ${route} is not in this build; correct its name in scripts/check-build.ts.`,
  }),
  inFile: (file: string, fault: BilingualText): BilingualText => ({
    vi: `${file} ${fault.vi}`,
    en: `${file} ${fault.en}`,
  }),
  inOrder: {
    vi: 'Bản dựng trong giới hạn, không có gì thừa',
    en: 'the build is within its budget and holds nothing else',
  },
}

/** Why a file may not be published, said behind its name. */
export const publishedFileFaults = {
  isSourceMap: { vi: 'là bản đồ mã nguồn', en: 'is a source map' },
  isMockWorker: { vi: 'là trình giả lập máy chủ', en: 'is the mock worker' },
  namesSourceMap: { vi: 'nhắc tới bản đồ mã nguồn', en: 'names a source map' },
  holdsMocks: { vi: 'chứa mã giả lập', en: 'holds mock code' },
  holdsKey: { vi: 'chứa khoá bí mật', en: 'holds a private key' },
  holdsToken: { vi: 'chứa mã truy cập', en: 'holds a token' },
  holdsSecret: { vi: 'chứa thiết lập bí mật', en: 'holds a secret setting' },
  namesMachine: { vi: 'nhắc tới đường dẫn của máy dựng', en: 'names a path of the build machine' },
  namesOutside: { vi: 'nhắc tới địa chỉ ngoài trang', en: 'names an address outside the site' },
} as const satisfies Readonly<Record<string, BilingualText>>
