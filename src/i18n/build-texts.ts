import type { BilingualText } from '../domain/bilingual-text.ts'
import type { Language } from './language.ts'
import { numberText } from './number-text.ts'

/** What the data build says at its end. */
export interface BuildTexts {
  readonly faults: (count: number) => string
  /** Faults that were found and are not printed one by one. */
  readonly notShown: (count: number) => string
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
    faults: (count) => `${numberText('vi', count)} lỗi. Chưa xuất bản gì; bản trước vẫn giữ nguyên.`,
    notShown: (count) => `… và ${numberText('vi', count)} lỗi nữa. Sửa các lỗi trên rồi chạy lại để xem tiếp.`,
    published: ({ files, areas, indicators, published, sample, targets }) =>
      `Đã xuất bản ${files} tệp: ${areas} đơn vị hành chính, ${indicators} chỉ tiêu, ${published + sample} số liệu ` +
      `(${published} đã công bố, ${sample} minh hoạ), ${targets} kế hoạch.`,
  },
  en: {
    faults: (count) =>
      `${numberText('en', count)} ${count === 1 ? 'fault' : 'faults'}. Nothing was published; the last publication stays.`,
    notShown: (count) => `… and ${numberText('en', count)} more. Repair those above and run again to see the rest.`,
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
  unreadable: (place: string, faults: string): BilingualText => ({
    vi: `${place} không đọc được (${faults}): hãy chạy lại npm run data:build.`,
    en: `${place} cannot be read (${faults}): run npm run data:build again.`,
  }),
}
