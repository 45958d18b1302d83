import { readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { measurementTexts } from '../src/i18n/measurement-texts.ts'
import { onOneLine } from '../src/i18n/on-one-line.ts'
import { guardedLoops } from './mutations/guarded-loops.ts'
import { type Mutant, mutantsOf } from './mutations/mutants-of.ts'
import { type MutatedCopy, runCopies } from './mutations/run-copies.ts'
import { stepsFrom } from './mutations/steps-from.ts'
import { seededRandom } from './sample/seeded-random.ts'

/**
 * Changes the domain in one small place at a time and tells which changes no test of the domain notices: the mirror of
 * the file first, then every other one. A survivor is a rule nobody holds, dead code, or a change that changes nothing.
 */

/** So many copies of the domain lie on the disk at once. */
const atOnce = 50

const { values } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const named = values.files.flatMap((names) => names.split(',')).map((name) => basename(name))
const isTypeScript = (name: string): boolean => name.endsWith('.ts')
const allFiles = readdirSync('src/domain').filter(isTypeScript)
const unknown = named.filter((name) => !allFiles.includes(name))
if (unknown.length > 0) throw new Error(onOneLine(measurementTexts.domainFileUnknown(unknown.join(', '))))
const allTests = readdirSync('tests/domain')
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tests/domain/${name}`)

interface Placed {
  readonly file: string
  readonly mutant: Mutant
}

const everything = (named.length > 0 ? named : allFiles).flatMap((name): Placed[] => {
  const file = `src/domain/${name}`
  return mutantsOf(file, textOf(file)).map((mutant) => ({ file, mutant }))
})
const chosen = values.sample === undefined ? everything : drawn(everything, Number(values.sample), values.seed)

const files = [...new Set(chosen.map(({ file }) => file))]
// The nearest first, for most changes end there: the mirror, then what imports the file or a module that does, then all
// others that reach it. Whoever never loads it cannot notice.
const steps = new Map(files.map((file) => [file, stepsFrom(file)]))
// One too long for a file goes on beside it: `consistency.parts.test.ts`.
const isMirror = (file: string, test: string): boolean => basename(test).startsWith(`${basename(file, '.ts')}.`)
const testsWithin = (file: string, least: number, most: number): readonly string[] =>
  [...steps.get(file)!]
    .filter(([each, count]) => allTests.includes(each) && !isMirror(file, each) && count >= least && count <= most)
    .map(([each]) => each)
const afterMirror = await survivorsAmong(chosen, (file) => allTests.filter((test) => isMirror(file, test)))
const afterNearest = await survivorsAmong(afterMirror, (file) => testsWithin(file, 1, 2))
const survivors = await survivorsAmong(afterNearest, (file) => testsWithin(file, 3, Number.POSITIVE_INFINITY))

for (const { file, mutant } of survivors) {
  const line = textOf(file).slice(0, mutant.start).split('\n').length
  console.log(`${file}:${line}\n  - ${oneLine(mutant.before)}\n  + ${oneLine(mutant.after)}`)
}
for (const file of files) {
  const of = (all: readonly Placed[]): number => all.filter((each) => each.file === file).length
  console.log(onOneLine(measurementTexts.mutantsOfFile(file, of(chosen) - of(survivors), of(chosen))))
}
if (chosen.length < everything.length) {
  console.log(onOneLine(measurementTexts.mutantsDrawn(everything.length, values.seed)))
}
console.log(onOneLine(measurementTexts.mutants(chosen.length, chosen.length - survivors.length)))

/**
 * Those of which no test fails, in the order they stand in. Their files are run as they are as well, and every test has to
 * pass then.
 */
async function survivorsAmong(
  all: readonly Placed[],
  testsOf: (file: string) => readonly string[],
): Promise<readonly Placed[]> {
  const asked = all.filter(({ file }) => testsOf(file).length > 0)
  const unchanged = [...new Set(asked.map(({ file }) => file))].map((file) => ({ file, mutant: undefined }))
  const noticed = new Set<object>()
  let done = -unchanged.length
  for (const some of batchesOf([...unchanged, ...asked])) {
    const copies = some.map(({ file, mutant }): MutatedCopy => ({
      file,
      text: guardedLoops(file, textOf(file), mutant),
      tests: testsOf(file),
    }))
    const failed = await runCopies(copies)
    for (const [index, each] of some.entries()) if (failed[index]) noticed.add(each)
    if (unchanged.some((each) => noticed.has(each))) throw new Error(onOneLine(measurementTexts.failsUnchanged))
    done += some.length
    console.error(onOneLine(measurementTexts.mutantsSoFar(done, asked.length, done - noticed.size)))
  }
  return all.filter((each) => !noticed.has(each))
}

function batchesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, index) =>
    all.slice(index * atOnce, (index + 1) * atOnce),
  )
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8')
}

/** So many of all, the same ones for a seed, in the order they stand in. */
function drawn(all: readonly Placed[], count: number, seed: string): readonly Placed[] {
  const random = seededRandom(`mutations ${seed}`)
  const places = all.map((_, index) => index)
  const taken = Array.from(
    { length: Math.min(count, all.length) },
    () => places.splice(random.between(0, places.length - 1), 1)[0]!,
  )
  return taken.sort((a, b) => a - b).map((index) => all[index]!)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
