import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BilingualText } from '../src/domain/bilingual-text.ts'
import { budgetTexts, publicationFaults } from '../src/i18n/build-texts.ts'
import { onOneLine } from '../src/i18n/on-one-line.ts'
import {
  type Manifest,
  type PageBudget,
  type PageQuestion,
  faultsOfFile,
  isTextFile,
  pageBudgetOf,
} from './build/build-report.ts'

/** The writers of documents, fetched when somebody asks for one. */
const documents = 'src/briefing/documents/write-briefing.ts'

/** The writer of workbooks, which stands among the writers of files and comes with no document. */
const workbook = 'src/exports/workbook-bytes.ts'

/** What reads an office's template, fetched by those who have one. */
const template = 'src/exports/read-office-template.ts'

/** What stands around the drawing of a trend, fetched after the drawing has been painted. */
const aroundTrend = 'src/charts/screen/around-trend.ts'

/** An old laptop on a slow line has the first page within the time people wait for a page. */
const pages: readonly PageQuestion[] = [
  {
    page: budgetTexts.page.overview,
    limitBytes: 167_900,
    route: 'src/features/overview/OverviewScreen.tsx',
    reach: 'static',
  },
  {
    page: budgetTexts.page.progress,
    limitBytes: 263_200,
    route: 'src/features/progress/ProgressScreen.tsx',
    reach: 'behind',
    onDemand: [documents, template, aroundTrend],
  },
  {
    page: budgetTexts.page.aroundTrend,
    limitBytes: 291_900,
    route: aroundTrend,
    reach: 'static',
  },
  {
    page: budgetTexts.page.briefing,
    limitBytes: 301_500,
    route: 'src/features/briefing/BriefingScreen.tsx',
    reach: 'static',
  },
  {
    page: budgetTexts.page.documents,
    limitBytes: 720_600,
    route: documents,
    reach: 'behind',
    onDemand: [workbook],
  },
]

const folder = 'dist'
const manifestFile = join(folder, '.vite', 'manifest.json')

if (!existsSync(manifestFile)) {
  const { vi, en } = publicationFaults.unbuilt
  console.error(`${vi}\n${en}`)
  process.exit(1)
}

const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest
const gzipBytesOf = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`

const complaints: BilingualText[] = []

for (const question of pages) {
  const budget = pageBudgetOf(manifest, question, gzipBytesOf)
  // A page that was renamed must not slip out of its budget.
  if (budget === undefined || !existsSync(question.route)) {
    complaints.push(budgetTexts.notInBuild(question.page, question.route))
    continue
  }
  printBudget(budget)
  if (budget.totalBytes > budget.limitBytes) {
    complaints.push(budgetTexts.tooHeavy(budget.page, kilobytes(budget.totalBytes), kilobytes(budget.limitBytes)))
  }
}

// A root such as "/" or "/app" alone would be found in ordinary addresses.
const root = resolve('.')
const machinePaths = ['src', 'scripts', 'node_modules'].map((name) => `${root}${root.endsWith(sep) ? '' : sep}${name}`)
for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const file = join(folder, entry)
  if (statSync(file).isDirectory() || /^\.vite|\.(?:gz|br)$/.test(entry)) continue
  const text = isTextFile(entry) ? readFileSync(file, 'utf8') : ''
  complaints.push(...faultsOfFile(entry, text, machinePaths).map(({ fault }) => budgetTexts.inFile(file, fault)))
}

for (const { vi, en } of complaints) console.error(`✘ ${vi}\n  ${en}`)
if (complaints.length > 0) process.exitCode = 1
else console.log(`✔ ${onOneLine(budgetTexts.inOrder)}`)

function printBudget({ page, limitBytes, files, totalBytes }: PageBudget): void {
  console.log(`${onOneLine(page)}, JavaScript gzip`)
  for (const { file, gzipBytes } of files) console.log(`  ${kilobytes(gzipBytes).padStart(9)}  ${file}`)
  const share = Math.round((totalBytes / limitBytes) * 100)
  console.log(`  ${kilobytes(totalBytes).padStart(9)}  = ${share} % of ${kilobytes(limitBytes)}\n`)
}
