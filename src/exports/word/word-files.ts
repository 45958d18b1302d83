import { type Document, Packer } from 'docx'
import { strToU8 } from 'fflate'

interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array | ArrayBuffer>
}

/**
 * The files a Word document consists of, by name. Not through the library's `pack`: it asks the clock of the machine for
 * the day of its archive, and fails before 1980 and after 2099. The part of it that makes the files has no public name.
 */
export function wordFiles(document: Document): Record<string, Uint8Array> {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler }
  return Object.fromEntries([...compiler.compile(document)].map(([name, content]) => [name, bytesOf(content)]))
}

function bytesOf(content: string | Uint8Array | ArrayBuffer): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : new Uint8Array(content)
}
