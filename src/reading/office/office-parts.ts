import { type Result, failure, success } from '../../domain/result.ts'
import { type XmlElement, elementsIn, saidText, xmlTree } from '../../domain/xml-tree.ts'
import { type ZipEntry, unpacked, zipListing } from '../archive/zip-listing.ts'
import type { DocumentProblemCode } from '../documents/document-text.ts'

/** The most bytes that the parts of a file may unpack to that are looked at. */
const unpackedLimit = 200 * 1024 * 1024
const mostParts = 20_000

/** The parts of an Office file; they are unpacked when they are asked for. */
export interface OfficeParts {
  readonly names: readonly string[]
  /** Rejects with an `OfficeFault` where it cannot be unpacked; undefined where there is none. */
  readonly bytesOf: (name: string) => Promise<Uint8Array | undefined>
  /** A part as a tree; undefined where there is none. */
  readonly treeOf: (name: string) => Promise<XmlElement | undefined>
  /** What a part refers to within the file, by the id it uses. */
  readonly relatedTo: (name: string) => Promise<ReadonlyMap<string, string>>
}

/** Why a part cannot be read. */
export class OfficeFault extends Error {
  readonly code: DocumentProblemCode

  constructor(code: DocumentProblemCode) {
    super(code)
    this.code = code
  }
}

/** Opens an Office file, without unpacking anything. */
export function officeParts(bytes: Uint8Array, limit = unpackedLimit): Result<OfficeParts, DocumentProblemCode> {
  const entries = zipListing(bytes)
  if (entries === undefined) return failure({ code: 'document-damaged' })
  if (entries.length > mostParts) return failure({ code: 'document-bomb' })
  if (entries.some(({ isEncrypted }) => isEncrypted)) return failure({ code: 'document-password' })
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  let left = limit
  const bytesOf = async (name: string): Promise<Uint8Array | undefined> => {
    const entry = byName.get(name)
    if (entry === undefined) return undefined
    const content = await unpackedOrThrow(entry, left)
    left -= content.length
    return content
  }
  const treeOf = async (name: string): Promise<XmlElement | undefined> => {
    const content = await bytesOf(name)
    if (content === undefined) return undefined
    const text = new TextDecoder().decode(content)
    // Office writes no entities; a part that declares some wants to have something read or multiplied.
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(text.slice(0, 4096))) throw new OfficeFault('document-entities')
    const tree = xmlTree(text)
    if (tree === undefined) throw new OfficeFault('document-damaged')
    return tree
  }
  return success({
    names: entries.map(({ name }) => name),
    bytesOf,
    treeOf,
    relatedTo: async (name) => {
      const folder = name.slice(0, name.lastIndexOf('/') + 1)
      const tree = await treeOf(`${folder}_rels/${name.slice(folder.length)}.rels`)
      return new Map(
        (tree ? elementsIn(tree) : []).flatMap(({ attributes }) => {
          const [id, target] = [attributes.get('Id'), attributes.get('Target')]
          // What lies outside of the file is never fetched.
          if (id === undefined || target === undefined || attributes.get('TargetMode') === 'External') return []
          return [[id, pathFrom(folder, saidText(target))] as const]
        }),
      )
    },
  })
}

async function unpackedOrThrow(entry: ZipEntry, left: number): Promise<Uint8Array> {
  const content = await unpacked(entry, left)
  if (content === 'too-large') throw new OfficeFault('document-bomb')
  if (content === 'damaged') throw new OfficeFault('document-damaged')
  return content
}

function pathFrom(folder: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
