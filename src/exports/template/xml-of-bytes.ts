import { type XmlElement, xmlTree } from '../../domain/xml-tree.ts'

/** A part of an office file as a tree, in any of the letters of Unicode; undefined where it is no plain XML. */
export function xmlOfBytes(bytes: Uint8Array): XmlElement | undefined {
  const text = decoded(bytes)
  return text === undefined ? undefined : xmlTree(text)
}

function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
