import * as v from 'valibot'
import type { AreaOutline, Ring } from '../domain/area-outline.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { type Result, success } from '../domain/result.ts'
import { parseFile } from './parse-file.ts'
import { areaIdSchema, finiteSchema } from './schemas.ts'

const outlinesFormat = 'nhip-quy/outlines'
const outlinesVersion = 1

/** In degrees: some eleven metres, less than a pixel of any map of a province. */
const step = 0.0001
const stepsADegree = 10_000

const mostRings = 10_000
const mostNumbers = 100_000

const gridSchema = v.pipe(v.number(), v.integer(), v.minValue(-1_800_000), v.maxValue(1_800_000))

const outlinesSchema = v.object({
  format: v.literal(outlinesFormat),
  version: v.literal(outlinesVersion),
  step: v.pipe(finiteSchema, v.minValue(1e-7), v.maxValue(1)),
  outlines: v.array(
    v.object({
      areas: v.array(areaIdSchema),
      // At least three points, and never half a point.
      rings: v.pipe(
        v.array(
          v.pipe(
            v.array(gridSchema),
            v.minLength(6),
            v.maxLength(mostNumbers),
            v.check((numbers) => numbers.length % 2 === 0),
          ),
        ),
        v.minLength(1),
        v.maxLength(mostRings),
      ),
    }),
  ),
})

/** Whether a text, or its beginning, calls itself outlines of this product, of whatever version. */
export function isOutlinesText(text: string): boolean {
  return text.startsWith(`{"format":"${outlinesFormat}","version":`)
}

/** The text of a file of outlines: on a grid of whole numbers, each point as its distance from the one before. */
export function encodeOutlines(outlines: readonly AreaOutline[]): string {
  return JSON.stringify({
    format: outlinesFormat,
    version: outlinesVersion,
    step,
    outlines: outlines.map(({ areas, rings }) => ({ areas, rings: rings.map(ringOnGrid) })),
  })
}

/** The outlines a file holds, in degrees, or the first fault of the file. */
export function decodeOutlines(text: string, file: string): Result<readonly AreaOutline[], PublicationProblemCode> {
  const parsed = parseFile(text, { file, format: outlinesFormat, version: outlinesVersion, schema: outlinesSchema })
  if (!parsed.ok) return parsed
  const { step: size, outlines } = parsed.value
  return success(outlines.map(({ areas, rings }) => ({ areas, rings: rings.map((ring) => ringInDegrees(ring, size)) })))
}

function ringOnGrid(ring: Ring): readonly number[] {
  const grid = ring.map((degrees) => Math.round(degrees * stepsADegree))
  return grid.map((value, at) => value - (grid[at - 2] ?? 0))
}

function ringInDegrees(steps: readonly number[], size: number): Ring {
  let [x, y] = [0, 0]
  return steps.map((value, at) => {
    if (at % 2 === 0) x += value
    else y += value
    return (at % 2 === 0 ? x : y) * size
  })
}
