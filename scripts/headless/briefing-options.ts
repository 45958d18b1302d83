import { briefingTexts } from '../../src/i18n/briefing-texts.ts'
import { commandSentences } from '../../src/i18n/command-sentences.ts'
import { type Quarter, quarterFromText } from '../../src/domain/period.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { formatOf } from './format-of.ts'
import { readOrder, requiredOf } from './read-options.ts'
import type { Complaint } from './refusal.ts'
import {
  type SiteOptions,
  isWholeAddress,
  onlyForLocalBuild,
  readSiteOptions,
  siteOptionNames,
} from './site-options.ts'

const words = briefingTexts[textsByLanguage.vi.language]

type OrderedFormat = keyof typeof words.format
export const briefingFormats = Object.keys(words.format) as readonly OrderedFormat[]

/** Which briefing is to be written, moved where, and where its file goes. */
export interface BriefingOrder extends SiteOptions {
  /** The saved briefing. */
  readonly file: string
  readonly out: string
  readonly format: OrderedFormat
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
export const readBriefingOptions = (args: readonly string[]) => readOrder(args, names, briefingOrder)

function briefingOrder(
  given: Readonly<Partial<Record<(typeof names)[number], string>>>,
  complaints: Complaint[],
): BriefingOrder | undefined {
  const file = requiredOf('--file', given.file, complaints)
  const out = requiredOf('--out', given.out, complaints)
  const format = formatOf(given.format, given.out, briefingFormats, complaints)
  const quarter = given.quarter === undefined ? undefined : quarterFromText(given.quarter)
  if (given.quarter !== undefined && quarter === undefined) {
    complaints.push(commandSentences.quarterMalformed(given.quarter))
  }
  if (given.from !== undefined && given.area === undefined) {
    complaints.push(commandSentences.fromWithoutArea())
  }
  if (given.url !== undefined) {
    if (isWholeAddress(given.url)) complaints.push(...onlyForLocalBuild(given))
    else {
      complaints.push(commandSentences.urlMalformed(given.url))
    }
  }
  const site = readSiteOptions(given, complaints)
  if (format === undefined) return undefined
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
