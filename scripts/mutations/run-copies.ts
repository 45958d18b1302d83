import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { createVitest } from 'vitest/node'
import { stepsFrom } from './steps-from.ts'

const root = resolve(import.meta.dirname, '../..')
const workplace = join(root, '.cache/mutations')

/** A copy of the domain in which a file has another text, and the test files to run on it. */
export interface MutatedCopy {
  readonly file: string
  readonly text: string
  readonly tests: readonly string[]
}

/**
 * Runs tests on copies of the domain, all in one process of vitest. Returns for each copy whether a test failed; paths are
 * those of the checkout. A copy has the file, the modules that load it and the tests; all others are those of the checkout,
 * loaded once.
 */
export async function runCopies(copies: readonly MutatedCopy[]): Promise<readonly boolean[]> {
  rmSync(workplace, { recursive: true, force: true })
  const places = copies.map(({ file, text, tests }, index) => {
    const place = join(workplace, String(index))
    const isNeeded = (each: string): boolean => !each.endsWith('.test.ts') || tests.includes(each)
    for (const each of new Set([...stepsFrom(file).keys(), ...tests].filter(isNeeded))) {
      mkdirSync(dirname(join(place, each)), { recursive: true })
      cpSync(join(root, each), join(place, each))
    }
    writeFileSync(join(place, file), text)
    return place
  })
  const vitest = await createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      reporters: [{}],
      pool: 'threads',
      isolate: false,
      maxWorkers: 1,
      fileParallelism: false,
      // A busy machine fails nothing; a loop without an end is counted out.
      testTimeout: 0,
      hookTimeout: 0,
      setupFiles: [join(root, 'scripts/mutations/mutation-setup.ts')],
    },
    { plugins: [{ name: 'what-no-copy-has', enforce: 'pre', resolveId: resolvedInCheckout }] },
  )
  try {
    const project = vitest.getRootProject()
    const specifications = places.flatMap((place, index) =>
      copies[index]!.tests.map((test) => project.createSpecification(join(place, test))),
    )
    const { testModules } = await vitest.runTestSpecifications(specifications)
    return places.map((place, index) => {
      const own = testModules.filter(({ moduleId }) => moduleId.startsWith(`${place}/`))
      if (own.length < copies[index]!.tests.length) throw new Error('Not every test was run')
      return own.some((each) => !each.ok())
    })
  } finally {
    await vitest.close()
    // A test that fails here has noticed a change: that is no failure of the run.
    process.exitCode = 0
    rmSync(workplace, { recursive: true, force: true })
  }
}

/** Where the checkout has what a file of a copy imports and the copy has not. */
function resolvedInCheckout(specifier: string, importer: string | undefined): string | undefined {
  if (!specifier.startsWith('.') || !importer?.startsWith(workplace + sep)) return undefined
  const imported = resolve(dirname(importer), specifier)
  if (existsSync(imported)) return undefined
  const [, ...path] = imported.slice(workplace.length + 1).split(sep)
  return join(root, ...path)
}
