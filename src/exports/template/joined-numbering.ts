import { type XmlElement, elementSource, elementsIn, xmlSource } from '../../domain/xml-tree.ts'

/** Added to the numbers of our lists, so that those of a template keep theirs, which its styles call. */
const offset = 100_000

/**
 * The lists of a template and ours in one part. `renumbered` gives a text of ours their new numbers.
 */
export function joinedNumbering(
  theirs: XmlElement | undefined,
  ours: string,
): { readonly text: string; readonly renumbered: (text: string) => string } {
  if (!theirs) return { text: ours, renumbered: (text) => text }
  const moved = (text: string, name: string): string =>
    text.replaceAll(
      new RegExp(`(<w:${name} w:val=|<w:num w:numId=|w:abstractNumId=)"(\\d+)"`, 'g'),
      (_, before, number) => {
        return `${before}"${Number(number) + offset}"`
      },
    )
  const own = moved(ours, 'abstractNumId')
  const listsOf = (name: 'abstractNum' | 'num'): readonly string[] =>
    [...own.matchAll(new RegExp(`<w:${name} .*?</w:${name}>`, 'gs'))].map(([list]) => list)
  const others = elementsIn(theirs)
  const of = (name: string): readonly string[] => others.filter((each) => each.name === name).map(elementSource)
  const children = [...of('w:abstractNum'), ...listsOf('abstractNum'), ...of('w:num'), ...listsOf('num')]
  return {
    text: xmlSource({ ...theirs, attributes: withUsualNames(theirs.attributes), children }),
    renumbered: (text) => moved(text, 'numId'),
  }
}

/** Ours are written with a name that old templates do not have. */
function withUsualNames(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names: readonly (readonly [string, string])[] = [
    ['xmlns:mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
    ['xmlns:w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ]
  const added = names.filter(([name]) => !attributes.has(name))
  const ignorable = new Set((attributes.get('mc:Ignorable') ?? '').split(' ').filter((each) => each !== ''))
  return new Map([...attributes, ...added, ['mc:Ignorable', [...ignorable.add('w15')].join(' ')]])
}
