import * as v from 'valibot'
import { bilingualSchema } from './schemas.ts'

const editionSchema = v.object({ number: v.number(), at: v.string(), by: v.string(), why: v.string() })

/** An edition that a server has published. */
export type PublishedEdition = v.InferOutput<typeof editionSchema>

const readySchema = v.object({
  format: v.literal('nhip-quy-publish'),
  last: v.exactOptional(editionSchema),
  /** What the pages begin with is still of the edition before: they are being written anew, or could not be. */
  pages: v.exactOptional(v.picklist(['renewing', 'failed'])),
})
const refusedSchema = v.object({ refused: v.string(), hasKey: v.exactOptional(v.boolean()) })
const publishedSchema = v.object({
  ok: v.literal(true),
  edition: editionSchema,
  imports: v.exactOptional(v.array(v.unknown()), []),
})
const faultSchema = v.object({ text: bilingualSchema, key: v.exactOptional(v.string()) })
const faultsSchema = v.object({ ok: v.literal(false), faults: v.array(faultSchema) })

const decoderOf =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (body: unknown): v.InferOutput<Schema> | undefined => {
    const parsed = v.safeParse(schema, body)
    return parsed.success ? parsed.output : undefined
  }

/** That a server publishes, and what it published last; undefined for any other answer. */
export const decodeReady = decoderOf(readySchema)

/** Why a server does not publish for this page; undefined for any other answer. */
export const decodeRefused = decoderOf(refusedSchema)

/** What was published, its imports as they travel; undefined for any other answer. */
export const decodePublished = decoderOf(publishedSchema)

/** Why nothing was published, with the keys of the figures it is about; undefined for any other answer. */
export function decodeFaults(body: unknown): v.InferOutput<typeof faultsSchema>['faults'] | undefined {
  return decoderOf(faultsSchema)(body)?.faults
}
