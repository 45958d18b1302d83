import { type Quarter, quarterFromText } from '../../src/domain/period.ts'
import { textsByLanguage } from '../../src/i18n/texts.ts'
import { formatOf } from './format-of.ts'
import { readOptions, requiredOf } from './read-options.ts'
import type { Complaint } from './refusal.ts'
import {
  type SiteOptions,
  isWholeAddress,
  onlyForLocalBuild,
  readSiteOptions,
  siteOptionNames,
} from './site-options.ts'

const words = textsByLanguage.vi.messages.briefing

export type BriefingFormat = keyof typeof words.format
export const briefingFormats = Object.keys(words.format) as readonly BriefingFormat[]

/** Which briefing is to be written, moved where, and where its file goes. */
export interface BriefingOrder extends SiteOptions {
  /** The saved briefing. */
  readonly file: string
  readonly out: string
  readonly format: BriefingFormat
  /** The whole address of a running site; absent: the local build. */
  readonly url?: string
  readonly quarter?: Quarter
  /** The code of the area it is moved to. */
  readonly area?: string
  /** The code of the area that is replaced, where the briefing has several. */
  readonly from?: string
}

const names = ['file', 'out', 'format', 'quarter', 'area', 'from', 'url', ...siteOptionNames] as const

/** What a command line asks for, `help`, or everything that is wrong with it. */
export function readBriefingOptions(
  args: readonly string[],
): BriefingOrder | 'help' | { readonly complaints: readonly Complaint[] } {
  const { given, asksForHelp, complaints: unread } = readOptions(args, names)
  if (asksForHelp) return 'help'
  if (unread.length > 0) return { complaints: unread }
  const complaints: Complaint[] = []
  const file = requiredOf('--file', given.file, complaints)
  const out = requiredOf('--out', given.out, complaints)
  const format = formatOf(given.format, given.out, briefingFormats, complaints)
  const quarter = given.quarter === undefined ? undefined : quarterFromText(given.quarter)
  if (given.quarter !== undefined && quarter === undefined) {
    complaints.push({
      vi: `--quarter phải viết như 2024-Q2, không phải “${given.quarter}”.`,
      en: `--quarter is written like 2024-Q2, not “${given.quarter}”.`,
    })
  }
  if (given.from !== undefined && given.area === undefined) {
    complaints.push({
      vi: '--from chỉ dùng cùng --area: đổi địa bàn nào thành địa bàn nào.',
      en: '--from needs --area: which area becomes which.',
    })
  }
  if (given.url !== undefined) {
    if (isWholeAddress(given.url)) complaints.push(...onlyForLocalBuild(given))
    else {
      complaints.push({
        vi: `--url phải là địa chỉ http(s) của trang Nhịp Quý đang chạy, không phải “${given.url}”.`,
        en: `--url has to be the http(s) address of a running site, not “${given.url}”.`,
      })
    }
  }
  const site = readSiteOptions(given, complaints)
  if (complaints.length > 0 || format === undefined) return { complaints }
  return {
    file,
    out,
    format,
    ...(given.url === undefined ? {} : { url: given.url }),
    ...(quarter ? { quarter } : {}),
    ...(given.area === undefined ? {} : { area: given.area }),
    ...(given.from === undefined ? {} : { from: given.from }),
    ...site,
  }
}
