import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

/** What a room may import: lower rooms, and packages by name. */
interface Arrows {
  readonly rooms: readonly Room[]
  readonly packages: readonly string[] | 'any'
}

const rooms = [
  'domain',
  'contract',
  'i18n',
  'navigation',
  'package',
  'paper',
  'exports',
  'data',
  'charts',
  'charts/screen',
  'answers',
  'briefing',
  'ui',
  'features',
  'app',
  'main',
  'mocks',
  'scripts',
] as const
type Room = (typeof rooms)[number]

const belowFeatures: readonly Room[] = [
  'domain',
  'contract',
  'i18n',
  'navigation',
  'paper',
  'exports',
  'data',
  'charts',
  'charts/screen',
  'answers',
  'briefing',
  'ui',
]

/** The drawing of the house (docs: "The house"). An arrow that is not here does not exist. */
const arrows: Readonly<Record<Room, Arrows>> = {
  domain: { rooms: [], packages: [] },
  contract: { rooms: ['domain'], packages: ['valibot'] },
  i18n: { rooms: ['domain'], packages: [] },
  navigation: { rooms: ['domain'], packages: ['react', 'wouter'] },
  package: { rooms: ['domain', 'contract'], packages: ['@noble/hashes', 'papaparse', 'valibot'] },
  paper: { rooms: [], packages: [] },
  exports: {
    rooms: ['domain', 'i18n', 'paper'],
    packages: ['docx', 'fflate', 'fontkit', 'hucre', 'pdfkit', 'pptxgenjs'],
  },
  data: { rooms: ['domain', 'contract'], packages: ['@noble/hashes', '@tanstack/react-query', 'idb', 'react'] },
  charts: { rooms: ['domain', 'i18n', 'paper', 'charts/screen'], packages: ['qrcode-generator', 'react'] },
  'charts/screen': { rooms: ['domain', 'i18n', 'paper', 'charts'], packages: ['react', 'react-dom', 'recharts'] },
  answers: { rooms: ['domain', 'i18n', 'navigation', 'charts'], packages: [] },
  briefing: {
    rooms: ['domain', 'contract', 'i18n', 'navigation', 'paper', 'exports', 'charts', 'answers'],
    packages: [],
  },
  ui: { rooms: ['domain', 'i18n'], packages: ['@base-ui/react', 'react'] },
  features: {
    rooms: belowFeatures,
    packages: ['@dnd-kit/core', '@dnd-kit/sortable', '@tanstack/react-query', 'react', 'wouter'],
  },
  app: { rooms: [...belowFeatures, 'features'], packages: ['@tanstack/react-query', 'react', 'react-dom', 'wouter'] },
  // The mocks are loaded by a dynamic import that only a development server follows.
  main: {
    rooms: [...belowFeatures, 'features', 'app', 'mocks'],
    packages: ['@tanstack/react-query', 'react', 'react-dom'],
  },
  mocks: { rooms: ['domain', 'contract'], packages: ['msw'] },
  scripts: { rooms: ['domain', 'contract', 'i18n', 'package'], packages: 'any' },
}

const forbiddenName = /^(?:utils?|helpers?|common|misc|shared)$/
const greatestLength = 400

const root = fileURLToPath(new URL('..', import.meta.url))

const filesIn = (folder: string): readonly string[] =>
  existsSync(root + folder)
    ? readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map(
        (entry) => `${folder}/${entry.replaceAll('\\', '/')}`,
      )
    : []

const sources = ['src', 'mocks', 'scripts']
  .flatMap(filesIn)
  .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !/\.d\.m?ts$/.test(file))

interface Module {
  readonly text: string
  /** The text with every comment blanked out. */
  readonly code: string
  /** What it imports in any way: at once, later, re-exported or only as a type. */
  readonly specifiers: readonly string[]
}

function moduleOf(file: string): Module {
  const text = readFileSync(root + file, 'utf8')
  const { module, comments } = parseSync(file, text)
  let code = text
  for (const { start, end } of comments) code = code.slice(0, start) + ' '.repeat(end - start) + code.slice(end)
  const later = [...code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)].flatMap((match) => match[1] ?? [])
  const reExported = module.staticExports.flatMap(({ entries }) => entries.flatMap((each) => each.moduleRequest ?? []))
  const atOnce = [...module.staticImports.map((each) => each.moduleRequest), ...reExported].map((each) => each.value)
  return { text, code, specifiers: [...new Set([...atOnce, ...later])] }
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

function roomOf(file: string): Room | undefined {
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
  const { rooms: lower, packages } = arrows[from]
  const target = fileOfImport(importer, specifier)
  if (target === undefined) {
    if (packages === 'any' || packages.includes(packageOfImport(specifier))) return undefined
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

  test(`has at most ${greatestLength} lines`, () => {
    const lengths = [...modules].map(([file, { text }]) => ({ file, lines: text.trimEnd().split('\n').length }))
    expect(lengths.filter(({ lines }) => lines > greatestLength)).toEqual([])
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
})
