/** An element of a part, with its name as it is written: "a:t". */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** All text within it, that of its children too. */
  readonly text: string
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[]
  text: string
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy

/** Reads a part of an office file, much faster than a browser's tree; throws where it is no well-formed XML. */
export function readXml(text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [root]
  const addText = (more: string): void => open.forEach((each) => (each.text += more))
  const scan = new RegExp(token)
  const source = text.replace(/^\uFEFF/, '')
  while (scan.lastIndex < source.length) {
    const at = scan.lastIndex
    const found = scan.exec(source)
    if (!found) throw new Error(`No XML: ${source.slice(at, at + 80)}`)
    const [, raw, closing, name, written, empty, plain] = found
    if (raw !== undefined) addText(raw)
    if (plain !== undefined) addText(unescaped(plain))
    if (name === undefined) continue
    if (closing) {
      if (open.pop()!.name !== name) throw new Error(`${name} is closed and not open`)
      continue
    }
    const element: OpenElement = { name, attributes: attributesIn(written!), children: [], text: '' }
    open[open.length - 1]!.children.push(element)
    if (!empty) open.push(element)
  }
  const [whole, ...more] = root.children
  if (open.length > 1 || !whole || more.length > 0) throw new Error('A part has one root, and closes what it opens')
  return whole
}

function attributesIn(written: string): ReadonlyMap<string, string> {
  const found = [...written.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  const attributes = new Map(found.map(([, name, double, single]) => [name!, unescaped(double ?? single ?? '')]))
  if (attributes.size < found.length) throw new Error(`An attribute is given twice: ${written}`)
  return attributes
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replaceAll(/&(#x[\da-f]+|#\d+|\w+);?/gi, (whole, name: string) => {
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.replace(/^#x/i, '0x').replace('#', '')))
    const known = entities[name]
    if (known === undefined || !whole.endsWith(';')) throw new Error(`${whole} is no XML`)
    return known
  })
}

/** The elements of a name within another, in their order, however deep. */
export function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)])
}
