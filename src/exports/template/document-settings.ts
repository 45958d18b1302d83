import { type XmlElement, elementAt, elementSource, elementsIn } from '../../domain/xml-tree.ts'

/** The settings of a template that have to do with how pages look, in the order of the standard. */
const taken = [
  'w:displayBackgroundShape',
  'w:embedTrueTypeFonts',
  'w:saveSubsetFonts',
  'w:mirrorMargins',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:defaultTabStop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:doNotHyphenateCaps',
  'w:evenAndOddHeaders',
  'w:characterSpacingControl',
  'w:compat',
  'w:themeFontLang',
  'w:clrSchemeMapping',
  'w:decimalSymbol',
  'w:listSeparator',
] as const

/** The settings of a document: the template's as far as they are about looks, in the place of those that the library wrote. */
export function documentSettings(theirs: XmlElement | undefined, ours: string): string {
  if (!theirs) return ours
  const own = /<w:compat>.*<\/w:compat>/s.exec(ours)?.[0] ?? ''
  const kept = taken.map((name) => {
    const found = elementAt(theirs, name)
    // Without it Word takes a document for one of its oldest versions.
    const compatible = name === 'w:compat' && (!found || elementsIn(found).length === 0) ? own : undefined
    return compatible ?? (found ? elementSource(found) : '')
  })
  const root = /^.*?<w:settings[^>]*>/s.exec(ours)?.[0]
  if (root === undefined) throw new Error('The library wrote no settings')
  return `${root}${kept.join('')}</w:settings>`
}

/** A part with something more at the end of its root. */
export function afterAll(text: string, root: string, added: string): string {
  return text.replace(`</${root}>`, (end) => added + end)
}
