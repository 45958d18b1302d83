import type { OpenedTemplate } from './open-template.ts'
import { type XmlElement, elementAt, elementsIn, elementsNamed, saidText } from '../../domain/xml-tree.ts'

/** The fonts of a template. */
export interface TemplateFonts {
  /** Of titles, and of everything else. */
  readonly major: string
  readonly minor: string
  /** All that its texts are written in, those two first. */
  readonly all: readonly string[]
  /** Those of them that the file does not carry and not every computer has. */
  readonly missing: readonly string[]
  /** Those of them that draw Vietnamese letters by a code of their own, from before Unicode. */
  readonly legacy: readonly string[]
}

/** What Windows with Office has had for twenty years. */
const everywhere = new Set(
  'Arial,Arial Black,Arial Narrow,Calibri,Calibri Light,Cambria,Candara,Century Gothic,Consolas,Constantia,Corbel,Courier New,Garamond,Georgia,Impact,Palatino Linotype,Segoe UI,Segoe UI Light,Segoe UI Semibold,Tahoma,Times New Roman,Trebuchet MS,Verdana'
    .toLowerCase()
    .split(','),
)
const legacyFont = /^(?:\.Vn|VNI-|VNI )/i
/** How wide letters are beside those of Arial: what is not known may be wider. */
const wideness: readonly (readonly [RegExp, number])[] = [
  [/^(?:Arial|Calibri|Cambria|Candara|Corbel|Garamond|Liberation|Segoe UI|Tahoma|Times|Tinos|Arimo|Roboto|Aptos)/i, 1],
  [/^(?:Verdana|Montserrat|Arial Black|Century Gothic)/i, 1.2],
]

/** How wide the letters of a font are beside those of Arial, never less than those. */
export function widenessOf(font: string): number {
  if (/^Arial Black/i.test(font)) return 1.2
  return wideness.find(([names]) => names.test(font))?.[1] ?? 1.1
}

/** The fonts of a theme and of the parts that follow it. */
export function templateFonts(
  opened: OpenedTemplate,
  theme: XmlElement | undefined,
  drawn: readonly XmlElement[],
): TemplateFonts {
  const scheme = elementAt(theme, 'a:themeElements', 'a:fontScheme')
  const faceOf = (place: string): string => {
    const face = saidText(elementAt(scheme, place, 'a:latin')?.attributes.get('typeface') ?? '').trim()
    return face === '' ? 'Arial' : face
  }
  const [major, minor] = [faceOf('a:majorFont'), faceOf('a:minorFont')]
  const own = drawn
    .flatMap((tree) => elementsNamed(tree, 'a:latin'))
    .map(({ attributes }) => saidText(attributes.get('typeface') ?? '').trim())
    .filter((face) => face !== '' && !face.startsWith('+'))
  return fontsOf({ major, minor, own, carried: embeddedFonts(opened) })
}

/** Fonts by their names: which of them have to be warned of. */
export function fontsOf({
  major,
  minor,
  own,
  carried,
}: {
  readonly major: string
  readonly minor: string
  readonly own: readonly string[]
  readonly carried: readonly string[]
}): TemplateFonts {
  const all = [...new Set([major, minor, ...own])]
  const known = new Set(carried.map((face) => face.toLowerCase()))
  return {
    major,
    minor,
    all,
    missing: all.filter((face) => !everywhere.has(face.toLowerCase()) && !known.has(face.toLowerCase())),
    legacy: all.filter((face) => legacyFont.test(face)),
  }
}

function embeddedFonts(opened: OpenedTemplate): readonly string[] {
  const list = elementAt(opened.tree(opened.main), 'p:embeddedFontLst')
  return (list ? elementsIn(list) : []).map((each) =>
    saidText(elementAt(each, 'p:font')?.attributes.get('typeface') ?? ''),
  )
}
