import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createVitest } from 'vitest/node'

const root = resolve(import.meta.dirname, '../..')
const workplace = join(root, '.cache/mutations')

/** What the tests of the domain share. */
const shared = readdirSync(join(root, 'tests/domain'))
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => `tests/domain/${name}`)

/** A copy of the domain in which some files have another text, and the test files to run on it. */
export interface MutatedCopy {
  readonly texts: ReadonlyMap<string, string>
  readonly tests: readonly string[]
}

/**
 * Runs tests on copies of the domain, all in one process of vitest. Returns for each copy whether a test failed; paths are
 * those of the checkout.
 */
export async function runCopies(copies: readonly MutatedCopy[]): Promise<readonly boolean[]> {
  rmSync(workplace, { recursive: true, force: true })
  mkdirSync(workplace, { recursive: true })
  const places = copies.map(({ texts, tests }, index) => {
    const place = join(workplace, String(index))
    cpSync(join(root, 'src/domain'), join(place, 'src/domain'), { recursive: true })
    for (const each of [...shared, ...tests]) {
      mkdirSync(dirname(join(place, each)), { recursive: true })
      cpSync(join(root, each), join(place, each))
    }
    for (const [file, text] of texts) writeFileSync(join(place, file), text)
    return place
  })
  const vitest = await createVitest('test', {
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
  })
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
    rmSync(workplace, { recursive: true, force: true })
  }
}
