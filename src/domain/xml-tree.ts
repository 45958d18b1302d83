import { escapedText } from './xml-text.ts'

/**
 * An element of a part. Texts and values stand as they were written, with their `&amp;`: what is not changed comes out as
 * it went in.
 */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** No part of an office goes deeper, or has more. */
const most = { depth: 256, nodes: 400_000 } as const

const openTag = /<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const closeTag = /<\/([A-Za-z_][\w.:-]*)\s*>/y
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
/** Anything but the five entities of XML and numbered letters. */
const foreignEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/
/** What is no element, with what ends it. A declaration of a document type is not among them: it could name entities. */
const asides: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
]
const cdata = ['<![CDATA[', ']]>'] as const

/**
 * A part as a tree; undefined where it is no plain XML: not well-formed, with a document type, or deeper and larger than
 * any true one.
 */
export function xmlTree(text: string): XmlElement | undefined {
  if (foreignEntity.test(text)) return undefined
  const top: Open = { name: '', attributes: new Map(), children: [] }
  const stack: Open[] = [top]
  let at = 0
  let nodes = 0
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const end = next === -1 ? text.length : next
    const within = stack[stack.length - 1]!
    if (end > at) {
      const between = text.slice(at, end)
      // Outside of the root only white space is allowed.
      if (within !== top) within.children.push(between)
      else if (between.trim() !== '') return undefined
      at = end
      continue
    }
    nodes += 1
    if (nodes > most.nodes) return undefined
    const past = skipped(text, at, within)
    if (past !== undefined) {
      at = past
      continue
    }
    const closed = matchAt(closeTag, text, at)
    if (closed) {
      if (stack.length === 1 || within.name !== closed[1]) return undefined
      stack.pop()
      at += closed[0].length
      continue
    }
    const opened = matchAt(openTag, text, at)
    if (!opened || (within === top && top.children.length > 0)) return undefined
    const attributes = attributesOf(opened[2]!)
    if (!attributes) return undefined
    const element: Open = { name: opened[1]!, attributes, children: [] }
    within.children.push(element)
    if (opened[3] === '') stack.push(element)
    if (stack.length > most.depth) return undefined
    at += opened[0].length
  }
  const [root] = top.children
  return stack.length === 1 && typeof root === 'object' ? root : undefined
}

interface Open extends XmlElement {
  readonly children: XmlNode[]
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where a remark, an instruction or a raw text ends; undefined where none stands, or none ends. */
function skipped(text: string, at: number, within: Open): number | undefined {
  const [start, close] = cdata
  if (text.startsWith(start, at)) {
    const end = text.indexOf(close, at)
    if (end === -1) return undefined
    within.children.push(escapedText(text.slice(at + start.length, end)))
    return end + close.length
  }
  const aside = asides.find(([opening]) => text.startsWith(opening, at))
  if (!aside) return undefined
  const end = text.indexOf(aside[1], at + aside[0].length)
  return end === -1 ? undefined : end + aside[1].length
}

function attributesOf(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>()
  for (const [, name = '', quoted, single] of text.matchAll(attribute)) {
    if (found.has(name)) return undefined
    found.set(name, quoted ?? single?.replaceAll('"', '&quot;') ?? '')
  }
  return found
}

/** A tree as the text of a part. */
export function xmlSource(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elementSource(root)}`
}

/** An element as it stands in a part. */
export function elementSource({ name, attributes, children }: XmlElement): string {
  const said = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('')
  if (children.length === 0) return `<${name}${said}/>`
  const inside = children.map((child) => (typeof child === 'string' ? child : elementSource(child))).join('')
  return `<${name}${said}>${inside}</${name}>`
}

/** The children that are elements. */
export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child === 'object')
}

/** The first element on a way of names down from one; undefined where the way ends before. */
export function elementAt(from: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let found = from
  for (const name of names) found = found && elementsIn(found).find((child) => child.name === name)
  return found
}

/** All elements of a name below one, itself included, in the order of the part. */
export function elementsNamed(from: XmlElement, name: string): readonly XmlElement[] {
  const below = elementsIn(from).flatMap((child) => elementsNamed(child, name))
  return from.name === name ? [from, ...below] : below
}

/** An attribute as a whole number; undefined where it is none. */
export function wholeNumber(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes.get(name)
  return text !== undefined && /^-?\d{1,12}$/.test(text) ? Number(text) : undefined
}

/** A tree in which each element is what `change` makes of it, after what is below it; undefined leaves it out. */
export function changedTree(
  element: XmlElement,
  change: (element: XmlElement) => XmlElement | undefined,
): XmlElement | undefined {
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string') return child
    return changedTree(child, change) ?? []
  })
  return change({ ...element, children })
}

/** The raw text that stands directly in an element. */
export function ownText({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('')
}

/** What a raw text or value of a part says. */
export function saidText(raw: string): string {
  return raw.replaceAll(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (_, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? decimal && Number(decimal) : Number.parseInt(hex, 16)
    if (typeof code === 'number') return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    return named[name ?? ''] ?? ''
  })
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
