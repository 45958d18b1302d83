import { describe, expect, test } from 'vitest'
import { type Manifest, faultsOfFile, pageBudgetOf } from '../../scripts/build/build-report.ts'

const manifest: Manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/Overview.tsx', 'src/Progress.tsx'],
  },
  '_react.js': { file: 'assets/react.js' },
  '_cards.js': { file: 'assets/cards.js', imports: ['_react.js'] },
  'src/Overview.tsx': { file: 'assets/Overview.js', imports: ['index.html', '_cards.js'] },
  'src/Progress.tsx': { file: 'assets/Progress.js', imports: ['index.html'], dynamicImports: ['src/Chart.tsx'] },
  'src/Chart.tsx': { file: 'assets/Chart.js', imports: ['_recharts.js', '_react.js'] },
  '_recharts.js': { file: 'assets/recharts.js' },
}
const bytes: Readonly<Record<string, number>> = {
  'assets/index.js': 10,
  'assets/react.js': 60,
  'assets/cards.js': 3,
  'assets/Overview.js': 5,
  'assets/Progress.js': 4,
  'assets/Chart.js': 2,
  'assets/recharts.js': 100,
}
const name = { vi: 'Một trang', en: 'a page' }
const budgetOf = (route: string, reach: 'static' | 'behind') =>
  pageBudgetOf(manifest, { page: name, limitBytes: 1000, route, reach }, (file) => bytes[file]!)

describe('the JavaScript of a page', () => {
  test('is the entry, the route and all they import, each file once, largest first', () => {
    expect(budgetOf('src/Overview.tsx', 'static')).toEqual({
      page: name,
      limitBytes: 1000,
      files: [
        { file: 'assets/react.js', gzipBytes: 60 },
        { file: 'assets/index.js', gzipBytes: 10 },
        { file: 'assets/Overview.js', gzipBytes: 5 },
        { file: 'assets/cards.js', gzipBytes: 3 },
      ],
      totalBytes: 78,
    })
  })

  test('counts what a route loads later only where that is asked, and never another route', () => {
    expect(budgetOf('src/Progress.tsx', 'static')?.totalBytes).toBe(74)
    const all = budgetOf('src/Progress.tsx', 'behind')
    expect(all?.totalBytes).toBe(176)
    expect(all?.files.map(({ file }) => file)).not.toContain('assets/Overview.js')
  })

  test('leaves out what is fetched only on demand, and what comes with that alone', () => {
    const question = { page: name, limitBytes: 1000, route: 'src/Progress.tsx', reach: 'behind' } as const
    const budget = pageBudgetOf(manifest, { ...question, onDemand: ['src/Chart.tsx'] }, (file) => bytes[file]!)
    expect(budget?.totalBytes).toBe(74)
  })

  test('is that of the entry for a route within it', () => {
    expect(budgetOf('src/WithinEntry.tsx', 'static')?.totalBytes).toBe(70)
  })

  test('is unknown for a build without an entry', () => {
    expect(pageBudgetOf({}, { page: name, limitBytes: 1, route: '', reach: 'static' }, () => 0)).toBeUndefined()
  })
})

describe('a published file', () => {
  const faults = (file: string, text: string) =>
    faultsOfFile(file, text, ['/srv/build/src']).map(({ fault }) => fault.en)

  test.each([
    ['assets/a.js.map', '{}', 'is a source map'],
    ['mockServiceWorker.js', '', 'is the mock worker'],
    ['assets/a.js', 'x()\n//# sourceMappingURL=a.js.map', 'names a source map'],
    ['assets/a.js', 'const w = setupWorker()', 'holds mock code'],
    ['assets/a.js', 'from "@mswjs/interceptors"', 'holds mock code'],
    ['assets/a.js', 'fetch("https://cdn.example.org/x.js")', 'outside the site: https://cdn.example.org/x.js'],
    ['assets/a.js', 'open("https://github.com/x")', 'outside the site: https://github.com/x'],
    ['assets/a.css', '@import url(//fonts.example.org/css)', 'outside the site: //fonts.example.org/css'],
    ['index.html', '<script src="http://example.org/a.js">', 'outside the site: http://example.org/a.js'],
    ['assets/a.js', 'new WebSocket("wss://example.org")', 'outside the site: wss://example.org'],
    ['data/catalogue.json', '-----BEGIN PRIVATE KEY-----', 'holds a private key'],
    ['assets/a.js', `t="ghp_${'a'.repeat(36)}"`, 'holds a token'],
    ['assets/a.js', '{DB_PASSWORD:"correct-horse"}', 'holds a secret setting'],
    ['assets/a.js', '"/srv/build/src/main.tsx"', 'path of the build machine: /srv/build/src'],
    ['assets/a.js', '"/home/lan/nhip-quy/x.ts"', 'path of the build machine'],
    ['assets/a.js', String.raw`"C:\\Users\\lan\\x.ts"`, 'path of the build machine'],
  ])('is refused: %s with %s', (file, text, expected) => {
    expect(faults(file, text).join('\n')).toContain(expected)
  })

  test.each([
    ['assets/a.js', 'createElementNS("http://www.w3.org/2000/svg","g")'],
    ['assets/a.js', '"https://react.dev/errors/418"'],
    ['assets/a.js', 'a//b.c comment\nconst half = x //2.5'],
    ['data/catalogue.json', '{"url":"https://thanhtra.gov.vn/bao-cao"}'],
    ['index.html', '<link href="/assets/a.css"><a href="/chi-so/rural.ntm">'],
  ])('is accepted: %s with %s', (file, text) => {
    expect(faults(file, text)).toEqual([])
  })
})
