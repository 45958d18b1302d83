import { commandSentences } from '../../src/i18n/command-sentences.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { formatOf } from './format-of.ts'
import { choiceOf, numberOf, readOrder, requiredOf } from './read-options.ts'
import type { Complaint } from './refusal.ts'
import {
  type SiteOptions,
  isWholeAddress,
  onlyForLocalBuild,
  readSiteOptions,
  siteOptionNames,
} from './site-options.ts'

const words = textsByLanguage.vi.messages.exporting

export type FigureFormat = keyof typeof words.format
type SizeName = keyof typeof words.size
type LookName = keyof typeof words.look
type Scale = '1' | '2' | '4'

export const figureFormats = Object.keys(words.format) as readonly FigureFormat[]
/** Of what has no room in one picture there are several, in an archive. */
export const pictureFormats = ['png', 'svg'] as const satisfies readonly FigureFormat[]
export const sizeNames = Object.keys(words.size) as readonly SizeName[]
export const lookNames = Object.keys(words.look) as readonly LookName[]
const scales: readonly Scale[] = ['1', '2', '4']

/** What the dialog of a figure is to be set to, and where its file goes. */
export interface FigureOrder extends SiteOptions {
  /** A path of the local build or the whole address of a running page. */
  readonly url: string
  readonly out: string
  readonly format: FigureFormat
  readonly size?: SizeName
  readonly sidesMm?: { readonly width: number; readonly height: number }
  readonly look?: LookName
  readonly scale?: Scale
}

const names = ['url', 'out', 'format', 'size', 'width-mm', 'height-mm', 'look', 'scale', ...siteOptionNames] as const

/** What a command line asks for, `help`, or everything that is wrong with it. */
export const readFigureOptions = (args: readonly string[]) => readOrder(args, names, figureOrder)

function figureOrder(
  given: Readonly<Partial<Record<(typeof names)[number], string>>>,
  complaints: Complaint[],
): FigureOrder | undefined {
  const url = requiredOf('--url', given.url, complaints)
  if (given.url !== undefined && !isPath(url) && !isWholeAddress(url)) {
    complaints.push(commandSentences.pageMalformed(url))
  }
  if (isWholeAddress(url)) complaints.push(...onlyForLocalBuild(given))
  const out = requiredOf('--out', given.out, complaints)
  const format = formatOf(given.format, given.out, figureFormats, complaints, pictureFormats)
  const look = choiceOf('--look', given.look, lookNames, complaints)
  const scale = choiceOf('--scale', given.scale, scales, complaints)
  if (scale !== undefined && format !== undefined && format !== 'png') {
    complaints.push(commandSentences.scaleWithoutPng())
  }
  const size = sizeOf(given, complaints)
  const site = readSiteOptions(given, complaints)
  return format && { url, out, format, ...size, ...(look ? { look } : {}), ...(scale ? { scale } : {}), ...site }
}

/** Below the root of a site, never another host's. */
function isPath(text: string): boolean {
  return /^\/(?![/\\])/.test(text)
}

function sizeOf(
  given: Readonly<Partial<Record<'size' | 'width-mm' | 'height-mm', string>>>,
  complaints: Complaint[],
): Pick<FigureOrder, 'size' | 'sidesMm'> {
  const size = choiceOf('--size', given.size, sizeNames, complaints)
  const width = numberOf('--width-mm', given['width-mm'], complaints)
  const height = numberOf('--height-mm', given['height-mm'], complaints)
  const sides = [given['width-mm'], given['height-mm']].filter((side) => side !== undefined).length
  if (sides === 1 || (size === 'custom' && sides === 0)) {
    complaints.push(commandSentences.sizeIncomplete())
  }
  if (sides > 0 && size !== undefined && size !== 'custom') {
    complaints.push(commandSentences.sizeTwice(size))
  }
  if (width !== undefined && height !== undefined) return { size: 'custom', sidesMm: { width, height } }
  return size === undefined ? {} : { size }
}
