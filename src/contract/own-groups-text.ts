import * as v from 'valibot'
import { type OwnGroup, groupNameOf, maximumGroups } from '../domain/own-group.ts'
import { areaIdSchema } from './schemas.ts'

const schema = v.pipe(
  v.array(
    v.object({
      name: v.pipe(
        v.string(),
        v.check((text) => groupNameOf(text) === text),
      ),
      areas: v.pipe(v.array(areaIdSchema), v.minLength(2)),
    }),
  ),
  v.maxLength(maximumGroups),
)

/** Groups as the text a browser keeps. */
export function encodeGroups(groups: readonly OwnGroup[]): string {
  return JSON.stringify(groups)
}

/** Groups from that text; undefined for one that is none. */
export function decodeGroups(text: string): readonly OwnGroup[] | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text), { abortEarly: true })
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
