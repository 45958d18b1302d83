import * as fc from 'fast-check'
import { bytesOf } from '../package/small-package.ts'

/** A package as the reader takes it: its files by name. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** One change to a package, with numbers that say where: they are taken modulo what there is. */
export interface Mutation {
  readonly kind: keyof typeof mutators
  readonly file: number
  readonly at: number
  readonly to: number
}

/** What people, programs and enemies put into a cell or a value. */
const nasty: readonly string[] = [
  ['', ' ', '0', '-0', '-1', '1e9', '1.5', '1,5', '1.234', '12.000', '007', 'NaN', 'Infinity', '9'.repeat(400), '٣'],
  ['2024-Q1', '2024-Q5', '2024-02-30', '2024', '0000-Q1', 'final', 'sample', 'yes', '70', '692', 'rural.ntm', 'report'],
  [
    '=1+1',
    '@x',
    '../x',
    '__proto__',
    'constructor',
    'toString',
    'null',
    'true',
    '{}',
    '"',
    '""',
    '"a',
    "'",
    ',',
    ';',
    '\t',
  ],
  ['\n', '\r', '\u0000', '\u202e', '\u200b', '\ufeff', '\u2028', '\ud800', '\u001b[2J', 'Hoà', 'Hòa'.normalize('NFD')],
  ['huy?n x?', 'Xã Lộc Phú', '🇻🇳', 'x'.repeat(5000)],
].flat()

const jsonValues: readonly unknown[] = [null, true, 0, -1, 1e308, '', 'x', [], {}, [[]], { path: 'areas.csv' }, nasty]

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const pick = <Value>(values: readonly Value[], at: number): Value => values[at % values.length]!

type Mutate = (bytes: Uint8Array, at: number, to: number) => Uint8Array

/** A change to the lines of a text. */
const lines =
  (change: (lines: string[], at: number, to: number) => void): Mutate =>
  (bytes, at, to) => {
    const all = decode(bytes).split('\n')
    change(all, at % all.length, to)
    return bytesOf(all.join('\n'))
  }

/** A change to the cells of one line, or of all. */
const cells = (line: string, change: (cells: string[]) => void): string => {
  const all = line.split(',')
  change(all)
  return all.join(',')
}

/** Every value within a JSON text by its path, and the text with one of them replaced. */
const json: Mutate = (bytes, at, to) => {
  let root: unknown
  try {
    root = JSON.parse(decode(bytes))
  } catch {
    return bytes
  }
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const holder = value as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      places.push({ holder, key })
      visit(holder[key])
    }
  }
  visit(root)
  const place = places[at % Math.max(1, places.length)]
  if (place) place.holder[place.key] = pick(jsonValues, to)
  return bytesOf(JSON.stringify(root))
}

const mutators = {
  flip: (bytes, at, to) => bytes.map((byte, index) => (index === at % bytes.length ? byte ^ (1 << (to % 8)) : byte)),
  cut: (bytes, at) => bytes.slice(0, at % (bytes.length + 1)),
  remove: (bytes, at, to) => {
    const start = at % (bytes.length + 1)
    return new Uint8Array([...bytes.slice(0, start), ...bytes.slice(start + 1 + (to % 40))])
  },
  insert: (bytes, at, to) => {
    const start = at % (bytes.length + 1)
    return new Uint8Array([...bytes.slice(0, start), ...bytesOf(pick(nasty, to)), ...bytes.slice(start)])
  },
  repeat: (bytes) => new Uint8Array([...bytes, ...bytes]),
  empty: () => new Uint8Array(),
  dropLine: lines((all, at) => void all.splice(at, 1)),
  repeatLine: lines((all, at) => void all.splice(at, 0, all[at]!)),
  moveLine: lines((all, at, to) => void all.splice(to % all.length, 0, ...all.splice(at, 1))),
  blankLine: lines((all, at, to) => void all.splice(at, 0, ','.repeat(to % 20))),
  cell: lines((all, at, to) => {
    all[at] = cells(all[at]!, (row) => {
      row[to % row.length] = pick(nasty, Math.floor(to / row.length))
    })
  }),
  dropColumn: lines((all, _, to) => {
    for (const [index, line] of all.entries()) all[index] = cells(line, (row) => void row.splice(to % 15, 1))
  }),
  swapColumns: lines((all, _, to) => {
    for (const [index, line] of all.entries())
      all[index] = cells(line, (row) => void row.splice(to % 3, 0, ...row.splice(4, 1)))
  }),
  semicolons: (bytes) => bytesOf(decode(bytes).replaceAll(',', ';')),
  returns: (bytes) => bytesOf(decode(bytes).replaceAll('\n', '\r\n')),
  mark: (bytes) => new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]),
  utf16: (bytes) => bytesOf(`\ufeff${decode(bytes)}`, 'utf16le'),
  latin1: (bytes) => bytesOf(decode(bytes), 'latin1'),
  decomposed: (bytes) => bytesOf(decode(bytes).normalize('NFD')),
  json,
} as const satisfies Readonly<Record<string, Mutate>>

/** A list of changes to a package. */
export const mutationsArbitrary: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(mutators) as (keyof typeof mutators)[])),
    file: fc.nat(),
    at: fc.nat(),
    to: fc.nat(),
  }),
  { minLength: 1, maxLength: 4 },
)

/** The package after its changes, one after the other. */
export function mutatedPackage(files: PackageFiles, mutations: readonly Mutation[]): Map<string, Uint8Array> {
  const changed = new Map(files)
  for (const { kind, file, at, to } of mutations) {
    const name = kind === 'json' ? 'datapackage.json' : pick([...changed.keys()], file)
    changed.set(name, mutators[kind](changed.get(name) ?? new Uint8Array(), at, to))
  }
  return changed
}
