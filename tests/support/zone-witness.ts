import { appendFileSync } from 'node:fs'
import { relative } from 'node:path'
import { afterAll, expect } from 'vitest'

/*
 * Notes which files of tests read the machine's time zone: only their verdicts can differ in another, so only they run a
 * second time in UTC (scripts/test.mjs). `Date.now()`, instants given as numbers or with their own zone, and all methods of
 * UTC read none.
 */

const zoned =
  /^(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset|Year)$|^to(?:String|DateString|TimeString|Locale.*)$/
/** A text that names its own zone, or a day alone, which is one of UTC. */
const ownZone = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC)$|^\d{4}(?:-\d\d){0,2}$/
/** The day in our archives is the same everywhere, as `archiveTests` show in both zones; nobody asks jsdom when it was changed. */
const harmless = /\/src\/exports\/zip-bytes\.ts|\/node_modules\/jsdom\//

const archiveTests = /\/tests\/exports\/zip-bytes\.test\.ts$/

interface Witness {
  didRead: boolean
}

declare global {
  /** Threads keep their globals from one file of tests to the next. */
  var zoneWitness: Witness | undefined
}

function watchZone(): Witness {
  const witness: Witness = { didRead: false }
  const note = (): void => {
    witness.didRead ||= !harmless.test(new Error().stack ?? '')
  }
  for (const name of Object.getOwnPropertyNames(Date.prototype).filter((each) => zoned.test(each))) {
    const method = Reflect.get(Date.prototype, name) as (this: Date, ...parts: unknown[]) => unknown
    Reflect.set(Date.prototype, name, function noted(this: Date, ...parts: unknown[]): unknown {
      note()
      return method.apply(this, parts)
    })
  }
  const isLocal = (parts: readonly unknown[]): boolean =>
    parts.length > 1 || (typeof parts[0] === 'string' && !ownZone.test(parts[0]))
  const { parse } = Date
  Date.parse = (text) => {
    if (isLocal([text])) note()
    return parse(text)
  }
  globalThis.Date = new Proxy(Date, {
    apply(target, self, parts): unknown {
      note()
      return Reflect.apply(target, self, parts)
    },
    construct(target, parts: unknown[], newTarget): Date {
      if (isLocal(parts)) note()
      return Reflect.construct(target, parts, newTarget) as Date
    },
  })
  const asks = (parts: readonly unknown[]): boolean =>
    (parts[1] as Intl.DateTimeFormatOptions | undefined)?.timeZone === undefined
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    apply(target, self, parts): unknown {
      if (asks(parts)) note()
      return Reflect.apply(target, self, parts)
    },
    construct(target, parts: unknown[], newTarget): Intl.DateTimeFormat {
      if (asks(parts)) note()
      return Reflect.construct(target, parts, newTarget) as Intl.DateTimeFormat
    },
  })
  return witness
}

const witness = (globalThis.zoneWitness ??= watchZone())
witness.didRead = false

afterAll(() => {
  const list = process.env['ZONE_READERS']
  const { testPath } = expect.getState()
  if (list === undefined || testPath === undefined) return
  if (witness.didRead || archiveTests.test(testPath)) appendFileSync(list, `${relative('.', testPath)}\n`)
})
