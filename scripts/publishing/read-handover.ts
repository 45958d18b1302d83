import { timingSafeEqual } from 'node:crypto'
import {
  type Handover,
  decodeHandover,
  decodeSeal,
  handoverFile,
  mostHandoverLetters,
  sealFile,
  sealOf,
} from '../../src/contract/handover-file.ts'
import type { HandoverProblemCode } from '../../src/domain/merge-problem.ts'
import { type Result, failure, success } from '../../src/domain/result.ts'
import { unpacked, zipListing } from '../../src/reading/archive/zip-listing.ts'

/** Figures that are handed over, and whether somebody signed them by the key of this computer. */
export interface ReadHandover {
  readonly handover: Handover
  readonly isSigned: boolean
}

/**
 * A package of figures from the bytes of a zip. Only its two files are looked at, by their names, none is a path, and none is
 * unpacked beyond its limit. With a key only what is signed by it is taken.
 */
export async function readHandover(bytes: Uint8Array, key: string): Promise<Result<ReadHandover, HandoverProblemCode>> {
  if (bytes.length > mostHandoverLetters) return handoverTooLarge()
  const listed = zipListing(bytes)
  const textOf = async (name: string, limit: number): Promise<{ readonly text: string } | 'too-large' | undefined> => {
    const entry = listed?.find((each) => each.name === name && !each.isEncrypted)
    const content = entry && (await unpacked(entry, limit))
    if (content === 'too-large') return content
    const text = content instanceof Uint8Array ? utf8Text(content) : undefined
    return text === undefined ? undefined : { text }
  }
  const [told, sealed] = [await textOf(handoverFile, 4 * mostHandoverLetters), await textOf(sealFile, 1000)]
  if (told === 'too-large') return handoverTooLarge()
  const seal = typeof sealed === 'object' ? decodeSeal(sealed.text) : undefined
  if (told === undefined || !seal) return failure({ code: 'handover-not-ours' })
  const { text } = told
  const own = sealOf(text, key)
  if (!isSame(seal.sha256, own.sha256)) return failure({ code: 'handover-damaged' })
  if (own.hmac !== undefined && seal.hmac === undefined) return failure({ code: 'handover-unsigned' })
  if (own.hmac !== undefined && !isSame(seal.hmac ?? '', own.hmac)) return failure({ code: 'handover-signature' })
  const handover = decodeHandover(text)
  if (!handover.ok) {
    const isOther = handover.problems.some(({ code }) => code.startsWith('file-version'))
    return failure({ code: isOther ? 'handover-version' : 'handover-not-ours' })
  }
  return success({ handover: handover.value, isSigned: own.hmac !== undefined })
}

/** That a package of figures is larger than any edition. */
export const handoverTooLarge = () =>
  failure<HandoverProblemCode>({ code: 'handover-too-large', params: { limit: mostHandoverLetters / 1_000_000 } })

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Compares in the same time whatever differs. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
