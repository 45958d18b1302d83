import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { KeptImport } from '../domain/draft-figure.ts'
import type { FileProblemCode } from '../domain/publication-problem.ts'
import { type Result, success } from '../domain/result.ts'
import { checksum } from './checksum.ts'
import { decodeKeptImport, encodeKeptImport } from './kept-import.ts'
import { parseFile } from './parse-file.ts'

/** Figures on their way to be published. */
export interface Handover {
  /** Who hands them over, and why. */
  readonly by: string
  readonly why: string
  readonly imports: readonly KeptImport[]
  /** What was published where they stand when somebody looked: `publishedText` by key. */
  readonly seen: ReadonlyMap<string, string>
}

/** The files of a package of figures: what is handed over, and what proves that it is whole and whose it is. */
export const handoverFile = 'imports.json'
export const sealFile = 'checksum.json'

/** In letters; a year of a province has a hundredth. */
export const mostHandoverLetters = 16_000_000

const expected = { file: handoverFile, format: 'nhip-quy-imports', version: 1 } as const

const textSchema = v.pipe(v.string(), v.maxLength(4000))

const handoverSchema = v.object({
  by: textSchema,
  why: textSchema,
  imports: v.pipe(v.array(v.unknown()), v.maxLength(10_000)),
  seen: v.array(v.tuple([textSchema, textSchema])),
})

export function encodeHandover({ by, why, imports, seen }: Handover): string {
  const { format, version } = expected
  return JSON.stringify({ format, version, by, why, imports: imports.map(encodeKeptImport), seen: [...seen] })
}

export function decodeHandover(text: string): Result<Handover, FileProblemCode> {
  const parsed = parseFile(text, { ...expected, schema: handoverSchema, maximumLength: mostHandoverLetters })
  if (!parsed.ok) return parsed
  const { by, why, seen } = parsed.value
  const imports = parsed.value.imports.map(decodeKeptImport)
  const damaged = imports.findIndex((each) => each === undefined)
  if (damaged >= 0) {
    const place = { file: handoverFile, text: `imports.${damaged}` }
    return { ok: false, problems: [{ code: 'file-shape', place, params: { expected: 'import' } }] }
  }
  return success({ by, why, imports: imports.flatMap((each) => each ?? []), seen: new Map(seen) })
}

/** What a text is sealed with: its SHA-256, and where there is a key the HMAC by which only who has it can have made it. */
export interface Seal {
  readonly sha256: string
  readonly hmac?: string
}

const sealSchema = v.object({ sha256: v.string(), hmac: v.exactOptional(v.string()) })

export function sealOf(text: string, key: string): Seal {
  const sum = checksum(text)
  return key === '' ? { sha256: sum } : { sha256: sum, hmac: signatureOf(text, key) }
}

export function decodeSeal(text: string): Seal | undefined {
  try {
    const parsed = v.safeParse(sealSchema, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** The HMAC-SHA-256 of a text by a key, in hexadecimal. */
function signatureOf(text: string, key: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(text)))
}
