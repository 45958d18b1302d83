import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import house from '../house.json' with { type: 'json' }

/** What a room may import: lower rooms, and packages by name (absent: any). The drawing itself is house.json. */
interface Arrows {
  readonly rooms: readonly string[]
  readonly packages?: readonly string[]
}

const arrows: Readonly<Record<string, Arrows>> = house
const rooms = Object.keys(arrows)

const forbiddenName = /^(?:utils?|helpers?|common|misc|shared)$/
const greatestLength = 400

const root = fileURLToPath(new URL('..', import.meta.url))

const filesIn = (folder: string): readonly string[] =>
  existsSync(root + folder)
    ? readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map(
        (entry) => `${folder}/${entry.replaceAll('\\', '/')}`,
      )
    : []

const isModule = (file: string): boolean => /\.(?:ts|tsx|mjs)$/.test(file) && !/\.d\.m?ts$/.test(file)
const sources = ['src', 'mocks', 'scripts'].flatMap(filesIn).filter(isModule)

interface Module {
  readonly text: string
  /** The text with every comment blanked out. */
  readonly code: string
  /** What it imports in any way: at once, later, re-exported or only as a type. */
  readonly specifiers: readonly string[]
  /** The names it gives to others; those it only hands on are not its own. */
  readonly exported: readonly string[]
}

function moduleOf(file: string): Module {
  const text = readFileSync(root + file, 'utf8')
  const { module, comments } = parseSync(file, text)
  let code = text
  for (const { start, end } of comments) code = code.slice(0, start) + ' '.repeat(end - start) + code.slice(end)
  const later = [...code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)].flatMap((match) => match[1] ?? [])
  const entries = module.staticExports.flatMap((each) => each.entries)
  const exported = entries.flatMap((each) => (each.moduleRequest ? [] : (each.exportName.name ?? [])))
  const reExported = entries.flatMap((each) => each.moduleRequest ?? [])
  const atOnce = [...module.staticImports.map((each) => each.moduleRequest), ...reExported].map((each) => each.value)
  return { text, code, specifiers: [...new Set([...atOnce, ...later])], exported }
}

const modules = new Map(sources.map((file) => [file, moduleOf(file)]))

/** The file a relative import names, from the root of the checkout; undefined for a package. */
function fileOfImport(importer: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return posix.join(dirname(importer), specifier.replace(/\?.*$/, ''))
}

function packageOfImport(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function roomOf(file: string): string | undefined {
  if (file.startsWith('src/charts/screen/')) return 'charts/screen'
  if (/^src\/main\.tsx?$/.test(file)) return 'main'
  const name = file.startsWith('src/') ? file.split('/')[1] : file.split('/')[0]
  return rooms.find((room) => room === name)
}

/** The page a file belongs to; undefined for what lies beside the pages and may be used by all of them. */
const featureOf = (file: string): string | undefined => /^src\/features\/([^/]+)\//.exec(file)?.[1]

/** Why one import breaks the drawing, or undefined. */
function faultOfImport(importer: string, specifier: string): string | undefined {
  const from = roomOf(importer)
  if (from === undefined) return 'a file outside every room'
  const { rooms: lower, packages } = arrows[from]!
  const target = fileOfImport(importer, specifier)
  if (target === undefined) {
    if (packages?.includes(packageOfImport(specifier)) ?? true) return undefined
    return isBuiltin(specifier) ? `${from} never runs in Node` : `${from} does not use this package`
  }
  const to = roomOf(target)
  if (to === undefined) return 'leads outside every room'
  const feature = featureOf(target)
  if (from === 'features' && feature !== undefined && feature !== featureOf(importer)) {
    return 'one feature imports another'
  }
  return to === from || lower.includes(to) ? undefined : `${from} may not import ${to}`
}

/** Every name that several files export, with the files: one name has one meaning, and one meaning is written once. */
function namesGivenTwice(exporting: Iterable<readonly [string, Pick<Module, 'exported'>]>): readonly string[] {
  const files = new Map<string, string[]>()
  for (const [file, { exported }] of exporting)
    for (const name of exported) files.set(name, [...(files.get(name) ?? []), file])
  return [...files].filter(([, of]) => of.length > 1).map(([name, of]) => `${name}: ${of.join(', ')}`)
}

/** Every way round that leads back to its start, each told once: `a → b → a`. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = []
  const finished = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    if (finished.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    finished.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}

const imports = [...modules].flatMap(([file, { specifiers }]) => specifiers.map((specifier) => ({ file, specifier })))

describe('the house', () => {
  test('has files to look at', () => {
    expect(sources).toContain('src/domain/period.ts')
    expect(imports.length).toBeGreaterThan(20)
  })

  test('has a room for every file', () => {
    expect(sources.filter((file) => roomOf(file) === undefined)).toEqual([])
  })

  test('is drawn with rooms that exist, and every room is described in the table of docs/architecture.md', () => {
    const lower = Object.values(arrows).flatMap((each) => each.rooms)
    expect(lower.filter((room) => !rooms.includes(room))).toEqual([])
    const table = readFileSync(`${root}docs/architecture.md`, 'utf8').match(/^\| `[^|]+\|/gm) ?? []
    const described = table.map((cell) => cell.replaceAll(/^\| `(?:src\/)?|(?:\/x)?` *\|$/g, ''))
    // The doorstep and a part of the drawing's room have no question of their own.
    const own = rooms.filter((room) => room !== 'main' && room !== 'charts/screen')
    expect(own.filter((room) => !described.includes(room))).toEqual([])
    expect(described.filter((room) => !rooms.includes(room))).toEqual([])
  })

  test('has only the arrows of its drawing', () => {
    const faults = imports.flatMap(({ file, specifier }) => {
      const fault = faultOfImport(file, specifier)
      return fault === undefined ? [] : [`${file} → ${specifier}: ${fault}`]
    })
    expect(faults).toEqual([])
  })

  test('has no circle', () => {
    const graph = new Map(
      [...modules].map(([file, { specifiers }]) => [
        file,
        specifiers.flatMap((specifier) => fileOfImport(file, specifier) ?? []),
      ]),
    )
    expect(circles(graph)).toEqual([])
  })

  test('keeps recharts behind the screen', () => {
    const users = imports.filter(({ specifier }) => packageOfImport(specifier) === 'recharts').map(({ file }) => file)
    expect(users.filter((file) => !file.startsWith('src/charts/screen/'))).toEqual([])
  })

  test('has one frame around every page', () => {
    const partsOfFrame = /\/(?:PageHeader\.tsx|SampleNotice\.tsx|use-document-title\.ts)$/
    const users = imports.filter(
      ({ file, specifier }) => file.startsWith('src/features/') && partsOfFrame.test(specifier),
    )
    const frame = ['src/features/FiguresFrame.tsx', 'src/features/PageFrame.tsx']
    expect(new Set(users.map(({ file }) => file))).toEqual(new Set(frame))
  })

  test('keeps hucre behind the files that docs/decisions/1-libraries.md names', () => {
    const users = imports.filter(({ specifier }) => packageOfImport(specifier) === 'hucre').map(({ file }) => file)
    const own = [...new Set(users)].filter((file) => file.startsWith('src/'))
    const named = readFileSync(`${root}docs/decisions/1-libraries.md`, 'utf8')
    expect(own).toHaveLength(6)
    expect(own.filter((file) => !named.includes(posix.basename(file)))).toEqual([])
  })
})

describe('a file', () => {
  test('is not a barrel and has a name that says what it is', () => {
    const stem = (file: string) => posix.basename(file).replace(/\..*$/, '')
    const vague = sources.filter((file) =>
      file.split('/').some((part) => forbiddenName.test(part.replace(/\..*$/, ''))),
    )
    expect(vague).toEqual([])
    expect(sources.filter((file) => stem(file) === 'index')).toEqual([])
  })

  test('exports no name that another one exports', () => {
    expect(namesGivenTwice(modules)).toEqual([])
    const one = { exported: ['placeText', 'readCells'] }
    expect(namesGivenTwice([...modules, ['src/a.ts', one], ['src/b.ts', one]])).toContain(
      'placeText: src/a.ts, src/b.ts',
    )
  })

  test(`has at most ${greatestLength} lines`, () => {
    const lengths = [...sources, ...filesIn('tests').filter(isModule)].map((file) => ({
      file,
      lines: readFileSync(root + file, 'utf8')
        .trimEnd()
        .split('\n').length,
    }))
    expect(lengths.filter(({ lines }) => lines > greatestLength)).toEqual([])
  })

  test('asks the rules of measures what an indicator is, and never for itself', () => {
    const asked = String.raw`\b(?:measure|time|denominatorTime)\b`
    const ways = [
      String.raw`${asked}\s*[!=]==\s*'`,
      String.raw`'\s*[!=]==\s*(?:\w+\.)*${asked}`,
      String.raw`\bswitch \((?:\w+\.)*${asked}\)`,
      String.raw`\.(?:includes|has)\((?:\w+\.)*${asked}\)`,
      // Whether it is told once a year.
      String.raw`(?:!|\bif \(|&& |\|\| )(?:\w+\.)*isYearly\b`,
      String.raw`\bisYearly\s*(?:[!=]==|&&|\|\|)`,
    ]
    const own = new RegExp(ways.join('|'))
    for (const each of [
      "x.measure === 'share'",
      "'share' !== x.measure",
      'switch (measure)',
      'set.has(x.time)',
      '!x.isYearly',
    ])
      expect(own.test(each)).toBe(true)
    const asking = [...modules].filter(([file, { code }]) => file.startsWith('src/') && own.test(code))
    expect(asking.map(([file]) => file)).toEqual(['src/domain/measure-rules.ts'])
  })

  test('of the domain knows neither locale, clock, chance nor browser', () => {
    const outside = /\b(?:Intl|Date|Math\.random|performance|window|document|navigator|fetch|console|process)\b/
    const faults = [...modules]
      .filter(([file]) => file.startsWith('src/domain/'))
      .flatMap(([file, { code }]) => {
        const line = code.split('\n').findIndex((each) => outside.test(each))
        return line < 0 ? [] : [`${file}:${line + 1} ${code.split('\n')[line]?.trim()}`]
      })
    expect(faults).toEqual([])
  })
})

describe('a script', () => {
  test('has its sentences in src/i18n, unless it runs before there is anything that reads TypeScript', () => {
    const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i
    const isData = (file: string): boolean => /^scripts\/(?:sample\/|build\/font-characters)/.test(file)
    const speaking = [...modules].filter(([file]) => /^scripts\/.*\.ts$/.test(file) && !isData(file))
    expect(speaking.length).toBeGreaterThan(40)
    expect(speaking.filter(([, { code }]) => vietnamese.test(code)).map(([file]) => file)).toEqual([])
  })
})

describe('a test', () => {
  const mirrored =
    /^tests\/(?:(scripts)|domain|contract|i18n|navigation|package|paper|exports|data|charts|answers|briefing|ui|features)\//

  test('has its source at the mirrored path', () => {
    const orphans = filesIn('tests')
      .filter((file) => /\.test\.tsx?$/.test(file) && mirrored.test(file))
      .filter((file) => {
        const folder =
          mirrored.exec(file)?.[1] === undefined ? dirname(file).replace('tests', 'src') : dirname(file).slice(6)
        const stem = `${root}${folder}/${posix.basename(file).replace(/\..*$/, '')}`
        return !['.ts', '.tsx'].some((extension) => existsSync(stem + extension))
      })
    expect(orphans).toEqual([])
  })

  test('has no time limit of its own, and measures and sleeps no time: its verdict is that of an idle machine', () => {
    const clock = /\bwaitForTimeout\(|\bperformance\.now\(|\b(?:cpuUsage|hrtime|threadCpuUsage)\b|^ *\}, \d[\d_]*\)$/m
    const found = filesIn('tests')
      .filter((file) => /\.test\.tsx?$/.test(file) && !/(?:architecture)\.test\.ts$/.test(file))
      .filter((file) => clock.test(readFileSync(root + file, 'utf8')))
    expect(found).toEqual([])
  })

  test('of the domain stands on the domain alone, so that it runs on a copy of it that was changed', () => {
    const imported = filesIn('tests/domain').flatMap((file) =>
      [...readFileSync(root + file, 'utf8').matchAll(/from '(\.[^']*)'/g)].map(([, specifier]) =>
        posix.join(dirname(file), specifier!),
      ),
    )
    expect(imported.length).toBeGreaterThan(100)
    expect(imported.filter((path) => !/^(?:src|tests)\/domain\//.test(path))).toEqual([])
  })
})
