import { type KeptHeading, type KeptMapping, decodeMappings, encodeMappings } from '../contract/table-mappings-text.ts'
import { browserStore } from './browser-store.ts'

/** Shapes that were not seen for longest are forgotten first. */
const mostShapes = 100

/** What tables of a shape were explained as, for the next file of it. */
export const tableMappings = browserStore<readonly KeptMapping[]>({
  key: 'nhip-quy.table-mappings',
  empty: [],
  encode: encodeMappings,
  decode: decodeMappings,
})

/** Remembers what one heading of a shape is. */
export function rememberHeading(shape: string, key: string, heading: KeptHeading): void {
  const { value } = tableMappings.read()
  const before = value.find((each) => each.shape === shape)
  const others = value.filter((each) => each !== before).slice(1 - mostShapes)
  tableMappings.write([...others, { shape, headings: { ...before?.headings, [key]: heading } }])
}
