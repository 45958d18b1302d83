import { unzipSync } from 'fflate'
import {
  type TemplateKind,
  type TemplateProblemCode,
  templateKinds,
  templateLimits,
} from '../../domain/office-template.ts'
import { type Result, failure, success } from '../../domain/result.ts'
import { type XmlElement, elementsIn, saidText } from '../../domain/xml-tree.ts'
import { xmlOfBytes } from './xml-of-bytes.ts'

/** A file of an office program, opened: nothing in it runs, nothing in it has a name outside of it. */
export interface OpenedTemplate {
  readonly kind: TemplateKind
  /** The part that all others hang on: `ppt/presentation.xml`, `word/document.xml`. */
  readonly main: string
  readonly part: (name: string) => Uint8Array<ArrayBuffer> | undefined
  /** A part as a tree; undefined where there is none, or it is no plain XML. */
  readonly tree: (name: string) => XmlElement | undefined
  /** What a part leads to within the file. */
  readonly relations: (name: string) => readonly Relation[]
}

/** A way from a part to another. */
export interface Relation {
  readonly id: string
  /** The last word of its kind: `slideLayout`, `image`. */
  readonly kind: string
  /** The name of the part it leads to; undefined where it leads out of the file. */
  readonly target?: string
}

/** How old binary files and locked ones begin, and where a locked one says so, two bytes a letter. */
const compound = [0xd0, 0xcf, 0x11, 0xe0] as const
const lockedPart = 'EncryptedPackage'
const zipped = [0x50, 0x4b, 0x03, 0x04] as const

const types = '[Content_Types].xml'
const transitional = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'
/** What the main part of each kind is announced as. */
const mains: Readonly<Record<TemplateKind, RegExp>> = {
  pptx: /^application\/vnd\.openxmlformats-officedocument\.presentationml\.(?:presentation|template|slideshow)\.main\+xml$/,
  docx: /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/,
}

/** Opens a presentation, document or template as a stranger's file: bounded in size and number, without macros. */
export function openTemplate(bytes: Uint8Array): Result<OpenedTemplate, TemplateProblemCode> {
  if (bytes.length > templateLimits.bytes) return failure({ code: 'template-too-large' })
  if (begins(bytes, compound)) {
    return failure({ code: holdsWide(bytes, lockedPart) ? 'template-locked' : 'template-old-or-locked' })
  }
  if (!begins(bytes, zipped)) return failure({ code: 'template-not-office' })
  const files = unpacked(bytes)
  if (typeof files === 'string') return failure({ code: files })
  const announced = files.get(types)
  const typed = announced && xmlOfBytes(announced)
  if (!typed) return failure({ code: announced ? 'template-damaged' : 'template-not-office' })
  const announcedTypes = elementsIn(typed).map(({ attributes }) => attributes.get('ContentType') ?? '')
  if (announcedTypes.some((type) => /macroEnabled|vbaProject/i.test(type)) || [...files.keys()].some(isMacro)) {
    return failure({ code: 'template-macros' })
  }
  const opened = openedFiles(files)
  const main = opened.relations('').find(({ kind }) => kind === 'officeDocument')?.target
  if (main === undefined) {
    const rels = files.get('_rels/.rels')
    const isStrict = rels !== undefined && new TextDecoder().decode(rels).includes(strict)
    return failure({ code: isStrict ? 'template-strict' : 'template-not-office' })
  }
  const type = elementsIn(typed)
    .find(({ attributes }) => attributes.get('PartName')?.toLowerCase() === `/${main}`.toLowerCase())
    ?.attributes.get('ContentType')
  const kind = templateKinds.find((each) => type !== undefined && mains[each].test(type))
  return kind ? success({ kind, main, ...opened }) : failure({ code: 'template-not-office' })
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wide = Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat()
  for (let at = bytes.indexOf(wide[0]!); at !== -1; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

function isMacro(name: string): boolean {
  return /(?:^|\/)vba(?:Project|Data)[^/]*$/i.test(name)
}

/**
 * The parts by name, or why they cannot be had. What the archive announces is added up before anything is unpacked; more
 * than that is never written.
 */
function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array<ArrayBuffer>> | TemplateProblemCode {
  let fault: TemplateProblemCode | undefined
  let sum = 0
  let count = 0
  try {
    const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
      sum += originalSize
      count += 1
      if (sum > templateLimits.unpackedBytes || count > templateLimits.parts) fault ??= 'template-unpacks-too-large'
      else if (!isPlainName(name)) fault ??= 'template-unsafe'
      return fault === undefined && !name.endsWith('/')
    }
    // Once to look, once to unpack: nothing is unpacked of a file that is refused.
    unzipSync(bytes, { filter: (file) => filter(file) && false })
    if (fault !== undefined) return fault
    return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new Uint8Array(part)]))
  } catch {
    return 'template-damaged'
  }
}

/** A name that stays below the root of the file. */
function isPlainName(name: string): boolean {
  return !/[\\\p{Cc}:]/u.test(name) && !name.startsWith('/') && !name.split('/').includes('..')
}

function openedFiles(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Omit<OpenedTemplate, 'main' | 'kind'> {
  const tree = (name: string): XmlElement | undefined => {
    const part = files.get(name)
    return part && xmlOfBytes(part)
  }
  return {
    part: (name) => files.get(name),
    tree,
    relations: (name) => {
      const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(name) ?? []
      const listed = tree(`${folder}_rels/${file}.rels`)
      return listed ? elementsIn(listed).flatMap((relation) => relationOf(relation, folder)) : []
    },
  }
}

function relationOf({ attributes }: XmlElement, folder: string): readonly Relation[] {
  const id = attributes.get('Id')
  const type = attributes.get('Type') ?? ''
  if (id === undefined || !type.startsWith(transitional)) return []
  const kind = type.slice(type.lastIndexOf('/') + 1)
  const target = attributes.get('TargetMode') === 'External' ? undefined : targetName(attributes.get('Target'), folder)
  return [{ id, kind, ...(target === undefined ? {} : { target }) }]
}

/** The name of a part from its address as another one writes it; undefined where that leads out of the file. */
function targetName(raw: string | undefined, folder: string): string | undefined {
  if (raw === undefined) return undefined
  const address = saidText(raw)
  if (/[\\\p{Cc}:?#]/u.test(address)) return undefined
  const steps: string[] = address.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of address.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
