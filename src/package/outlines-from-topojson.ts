import * as v from 'valibot'
import { type Ring, signedArea } from '../domain/area-outline.ts'
import { type Result, failure, success } from '../domain/result.ts'

/** The outline that a file has for a code. */
export interface CodedOutline {
  readonly code: string
  readonly rings: readonly Ring[]
}

/** More than the map of a country needs; a file beyond was not made for one. */
const mostArcs = 50_000
const mostPoints = 500_000

const pair = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2))
const arcIndexes = v.array(v.pipe(v.number(), v.integer()))
const properties = v.object({ code: v.pipe(v.string(), v.nonEmpty()) })
const topologySchema = v.object({
  type: v.literal('Topology'),
  transform: v.optional(v.object({ scale: pair, translate: pair })),
  arcs: v.pipe(v.array(v.array(pair)), v.maxLength(mostArcs)),
  objects: v.record(
    v.string(),
    v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.variant('type', [
          v.object({ type: v.literal('Polygon'), properties, arcs: v.array(arcIndexes) }),
          v.object({ type: v.literal('MultiPolygon'), properties, arcs: v.array(v.array(arcIndexes)) }),
        ]),
      ),
    }),
  ),
})

type Topology = v.InferOutput<typeof topologySchema>

/** The outlines of a TopoJSON text, each code once, or where the first fault of it is. */
export function outlinesFromTopojson(text: string): Result<readonly CodedOutline[], 'outlines-shape'> {
  const fault = (at: string) => failure<'outlines-shape'>({ code: 'outlines-shape', params: { at } })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fault('JSON')
  }
  const parsed = v.safeParse(topologySchema, json, { abortEarly: true })
  if (!parsed.success) return fault(v.getDotPath(parsed.issues[0]) ?? 'type')
  const topology = parsed.output
  if (topology.arcs.reduce((sum, arc) => sum + arc.length, 0) > mostPoints) return fault('arcs')
  const arcs = topology.arcs.map((arc) => pointsOf(arc, topology.transform))
  const outside = arcs.findIndex((arc) => arc.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90))
  if (outside !== -1) return fault(`arcs.${outside}`)
  const outlines: CodedOutline[] = []
  const codes = new Set<string>()
  for (const { geometries } of Object.values(topology.objects)) {
    for (const geometry of geometries) {
      const { code } = geometry.properties
      if (codes.has(code)) return fault(`code ${code}`)
      codes.add(code)
      const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
      const rings = polygons.flatMap((polygon) =>
        polygon.map((indexes, at) => {
          const ring = ringOf(arcs, indexes)
          // The first ring of a polygon is its edge, the others are holes in it.
          return ring && turned(ring, at === 0)
        }),
      )
      if (rings.length === 0 || rings.includes(undefined)) return fault(`code ${code}`)
      outlines.push({ code, rings: rings.filter((ring) => ring !== undefined) })
    }
  }
  return outlines.length === 0 ? fault('objects') : success(outlines)
}

type Point = readonly [x: number, y: number]

/** The points of an arc in degrees: as they stand, or each as its distance from the one before on a grid. */
function pointsOf(arc: Topology['arcs'][number], transform: Topology['transform']): readonly Point[] {
  if (!transform) return arc.map(([x = 0, y = 0]) => [x, y])
  const [scaleX = 1, scaleY = 1] = transform.scale
  const [left = 0, bottom = 0] = transform.translate
  let [gridX, gridY] = [0, 0]
  return arc.map(([dx = 0, dy = 0]) => {
    gridX += dx
    gridY += dy
    return [left + gridX * scaleX, bottom + gridY * scaleY]
  })
}

/** The closed line of some arcs, each from where the last one ended; undefined where they do not close, or enclose nothing. */
function ringOf(arcs: readonly (readonly Point[])[], indexes: readonly number[]): Ring | undefined {
  const points: Point[] = []
  for (const index of indexes) {
    const arc = arcs[index < 0 ? ~index : index]
    if (!arc || arc.length === 0) return undefined
    const along = index < 0 ? [...arc].reverse() : arc
    const last = points.at(-1)
    if (last && !isSame(last, along[0]!)) return undefined
    for (const point of last ? along.slice(1) : along) points.push(point)
  }
  if (points.length < 4 || !isSame(points[0]!, points.at(-1)!)) return undefined
  return points.slice(0, -1).flat()
}

const isSame = ([x, y]: Point, [otherX, otherY]: Point): boolean =>
  Math.abs(x - otherX) < 1e-9 && Math.abs(y - otherY) < 1e-9

/** A ring that runs as asked: its points the other way round where it does not. */
function turned(ring: Ring, isCounterClockwise: boolean): Ring | undefined {
  const area = signedArea(ring)
  if (area === 0) return undefined
  if (area > 0 === isCounterClockwise) return ring
  const back: number[] = []
  for (let at = ring.length - 2; at >= 0; at -= 2) back.push(ring[at]!, ring[at + 1]!)
  return back
}
