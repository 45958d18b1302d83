import { text } from 'node:stream/consumers'
import * as v from 'valibot'
import { decodeHandover } from '../../src/contract/handover-file.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { buildCommand, readBuildOptions, renewSite } from '../package/build-command.ts'
import { folderOf, fromRoot } from '../package/package-folder.ts'
import { faultTexts } from './fault-texts.ts'
import { goBack, mergeAndPublish } from './merge-and-publish.ts'
import type { WorkerAnswer } from './run-worker.ts'

// Does one task of the server in a process of its own, so that the server answers meanwhile and its end ends nothing here. The
// task comes on the standard input, what came of it goes out as one line.

const taskSchema = v.object({
  root: v.string(),
  /** What the data were built with when the server started. */
  buildArgs: v.array(v.string()),
  /** The folder of the site's publication. */
  out: v.string(),
  task: v.variant('kind', [
    v.object({ kind: v.literal('publish'), handover: v.string() }),
    v.object({ kind: v.literal('back'), number: v.number(), by: v.string(), why: v.string() }),
  ]),
})

async function answer({ root, buildArgs, out, task }: v.InferOutput<typeof taskSchema>): Promise<WorkerAnswer> {
  let isPublished = false
  const options = readBuildOptions(buildArgs)
  if (!options.ok) throw new Error('The options of the data build are not known')
  const { packageName } = options.value
  const places = {
    folder: fromRoot(root, folderOf(packageName)),
    now: new Date(),
    publish: async (): Promise<string | undefined> => {
      const lines: string[] = []
      const code = await buildCommand([packageName, '--out', out], {
        root,
        print: (line) => void lines.push(line),
        keepsPages: true,
      })
      isPublished ||= code === 0
      return code === 0 ? undefined : lines.join(' ')
    },
  }
  const handover = task.kind === 'publish' ? decodeHandover(task.handover) : undefined
  if (handover?.ok === false) {
    const faults = faultTexts([{ problem: { code: 'handover-not-ours' } }], undefined)
    return { outcome: { ok: false, faults }, isPublished }
  }
  const came = task.kind === 'back' ? await goBack(task, places) : await mergeAndPublish(handover!.value, places)
  const outcome: WorkerAnswer['outcome'] = came.ok
    ? { ok: true, edition: came.record }
    : { ok: false, faults: faultTexts(came.faults, came.before) }
  return { outcome, isPublished }
}

const asked = v.parse(taskSchema, JSON.parse(await text(process.stdin)))
const answered = await answer(asked)
process.stdout.write(`${JSON.stringify(answered)}\n`)
// The figures are published; the first view of a page is of the edition before until its program stands, and takes longer.
const renewed = answered.isPublished ? await renewSite(fromRoot(asked.root, asked.out)) : undefined
if (renewed?.ok === false) {
  for (const problem of renewed.problems) process.stderr.write(`${packageProblemSentence(problem, 'vi')}\n`)
  process.exitCode = 1
}
