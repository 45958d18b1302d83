import { officeColour, seriesColours } from '../../paper/paper-colours.ts'
import { emuPerInch } from '../../paper/units.ts'
import { productName } from '../../i18n/product-name.ts'
import { officeColours } from '../office-colours.ts'
import type { SlideSheet } from './slide-frame.ts'
import { slideFont, textSizes, masterTitlePlace } from './slide-look.ts'

/** Of a headline that has room, in hundredths of a point. */
const headlineSize = textSizes.headline[0] * 100

/** The colours of paper by their place in a theme. What is data keeps its own colours: they mean something. */
const placesOfColours = {
  [officeColours.ink]: 'tx1',
  [officeColours.paper]: 'bg1',
  [officeColours.muted]: 'tx2',
  [officeColours.rule]: 'bg2',
} as const
const placesOnSlides = { ...placesOfColours, [officeColours.lacquer]: 'accent1' } as const

/** The kinds of letters that a font is named for, and their places in a theme. */
const scripts = { latin: 'lt', ea: 'ea', cs: 'cs' } as const

/**
 * A part of a presentation with the colours and fonts of its theme in place of its own, and the theme and the master with
 * ours: an office that lays its template over the slides gives all of them its look.
 */
export function themedPart(name: string, text: string, sheet: SlideSheet): string {
  if (name.startsWith('ppt/theme/')) return themeXml(text)
  if (name.startsWith('ppt/charts/')) return withPlaces(text, placesOfColours)
  if (name.startsWith('ppt/slides/')) return slideXml(withPlainTitle(text, sheet))
  if (name.startsWith('ppt/slideLayouts/')) return withPlaces(layoutXml(text), placesOnSlides)
  if (name.startsWith('ppt/slideMasters/')) return withPlaces(masterXml(text, sheet), placesOnSlides)
  return text
}

/** A drawing keeps its colours, paper and ink among them: on the ground of another theme only some of them could be read. */
function slideXml(text: string): string {
  return text
    .split(/(<p:grpSp>.*?<\/p:grpSp>)/s)
    .map((part) => (part.startsWith('<p:grpSp>') ? withFonts(part) : withPlaces(part, placesOnSlides)))
    .join('')
}

function withPlaces(text: string, places: Readonly<Record<string, string>>): string {
  return withFonts(text).replaceAll(
    /<a:srgbClr val="(\w+)"(?:\/>|>(.*?)<\/a:srgbClr>)/g,
    (whole, colour: string, changes = '') => {
      const place = places[colour]
      if (place === undefined) return whole
      return changes === '' ? `<a:schemeClr val="${place}"/>` : `<a:schemeClr val="${place}">${changes}</a:schemeClr>`
    },
  )
}

function withFonts(text: string): string {
  return text.replaceAll(
    new RegExp(`<a:(latin|ea|cs) typeface="${slideFont}"[^>]*/>`, 'g'),
    (_, script: keyof typeof scripts) => `<a:${script} typeface="+mn-${scripts[script]}"/>`,
  )
}

const titleShape = /<p:sp>(?:(?!<\/p:sp>).)*<p:ph\s[^>]*type="title"(?:(?!<\/p:sp>).)*<\/p:sp>/s

/** The title says nothing of its look that the master says; its size only where a long text has made it smaller. */
function withPlainTitle(text: string, { places }: SlideSheet): string {
  // What a template's own title says of its size is looked at when the slide is put on it.
  const said = places ? 'none' : headlineSize
  return text.replace(titleShape, (shape) =>
    shape
      .replaceAll(/<a:pPr[^>]*>.*?<\/a:pPr>/gs, '')
      .replaceAll(/(<a:(?:rPr|endParaRPr) [^>]*?) b="1"/g, '$1')
      .replaceAll(new RegExp(`(<a:(?:rPr|endParaRPr) [^>]*?) sz="${said}"`, 'g'), '$1')
      .replaceAll(/(<a:rPr [^>]*)>.*?<\/a:rPr>/gs, '$1/>'),
  )
}

/** By its kind a program finds the layout of a template that takes its place. */
function layoutXml(text: string): string {
  const kind = titleShape.test(text) ? 'titleOnly' : 'blank'
  return text.replace('<p:sldLayout ', `<p:sldLayout type="${kind}" `).replace(titleShape, (shape) =>
    shape
      .replace(/<p:ph\s[^>]*\/>/, '<p:ph type="title"/>')
      .replace(/<a:lstStyle>.*?<\/a:lstStyle>/s, '<a:lstStyle/>')
      .replace(/<a:pPr[^>]*>.*?<\/a:pPr>/s, ''),
  )
}

/** The title of the master stands where that of its layouts does, in their look. */
function masterXml(text: string, { width, lang }: SlideSheet): string {
  const emu = (inches: number): number => Math.round(inches * emuPerInch)
  const { x, y, h } = masterTitlePlace
  const place = `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width - 2 * x)}" cy="${emu(h)}"/>`
  const title = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title 1"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/><a:lstStyle/><a:p><a:endParaRPr lang="${lang}"/></a:p></p:txBody></p:sp>`
  return text
    .replace(/<p:titleStyle>.*?<\/p:titleStyle>/s, () => titleStyleXml)
    .replace('</p:grpSpPr>', (end) => end + title)
}

const titleStyleXml = `<p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${headlineSize}" b="1" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr></p:titleStyle>`

/** The first accent is that of the chosen area and of marks; what a person adds to the slides has the colours of our series. */
function themeXml(text: string): string {
  const { ink, paper, muted, rule, lacquer } = officeColours
  const accents = [lacquer, ...seriesColours.map(officeColour)].slice(0, 6)
  const colours = [
    ['dk1', ink],
    ['lt1', paper],
    ['dk2', muted],
    ['lt2', rule],
    ...accents.map((colour, index) => [`accent${index + 1}`, colour]),
    ['hlink', accents[1]],
    ['folHlink', muted],
  ]
  const scheme = colours.map(([place, colour]) => `<a:${place}><a:srgbClr val="${colour}"/></a:${place}>`).join('')
  return text
    .replace(/<a:theme ([^>]*)name="[^"]*"/, `<a:theme $1name="${productName}"`)
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, `<a:clrScheme name="${productName}">${scheme}</a:clrScheme>`)
}
