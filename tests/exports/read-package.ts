import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

const { DOMParser } = new JSDOM('').window

/** A file of an office program, opened. */
export interface OfficePackage {
  readonly names: readonly string[]
  readonly bytes: (name: string) => Uint8Array
  readonly text: (name: string) => string
  /** A part as a tree; throws where it is no well-formed XML. */
  readonly tree: (name: string) => Document
}

/** Opens the zip of a presentation, document or workbook. */
export function readPackage(file: Uint8Array): OfficePackage {
  const files = unzipSync(file)
  const bytes = (name: string): Uint8Array => {
    const found = files[name]
    if (found === undefined) throw new Error(`There is no ${name}`)
    return found
  }
  const text = (name: string): string => strFromU8(bytes(name))
  return { names: Object.keys(files), bytes, text, tree: (name) => treeOf(text(name)) }
}

/** XML as a tree; throws where it is not well-formed. */
export function treeOf(text: string): Document {
  const tree = new DOMParser().parseFromString(text, 'application/xml')
  const fault = tree.querySelector('parsererror')
  if (fault) throw new Error(fault.textContent)
  return tree
}

/** All elements of a name like `a:t`. */
export function elements(tree: Document | Element, name: string): Element[] {
  return [...tree.getElementsByTagName(name)]
}

/** The texts of all elements of a name. */
export function texts(tree: Document | Element, name: string): string[] {
  return elements(tree, name).map((element) => element.textContent ?? '')
}

/** The values of an attribute of all elements of a name, without those that lack it. */
export function attributes(tree: Document | Element, name: string, attribute: string): string[] {
  return elements(tree, name).flatMap((element) => element.getAttribute(attribute) ?? [])
}

/** The faults of a package that make an office program offer a repair: broken XML, parts that are announced and missing. */
export function packageFaults({ names, text, tree }: OfficePackage): readonly string[] {
  const broken = names
    .filter((name) => /\.(?:xml|rels)$/.test(name))
    .flatMap((name) => {
      try {
        tree(name)
        return []
      } catch (error) {
        return [`${name}: ${String(error)}`]
      }
    })
  const announced = [...text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]!)
  const related = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]*$/, '')
      return elements(tree(name), 'Relationship')
        .filter((relation) => relation.getAttribute('TargetMode') !== 'External')
        .map((relation) => {
          const target = relation.getAttribute('Target') ?? ''
          return target.startsWith('/') ? target.slice(1) : new URL(folder + target, 'http://x/').pathname.slice(1)
        })
    })
  const missing = [...announced, ...related].filter((part) => !names.includes(decodeURIComponent(part)))
  return [...broken, ...missing.map((part) => `${part} is announced and missing`)]
}
