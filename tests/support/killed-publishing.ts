import { draftOf, importOf } from '../package/draft-import.ts'
import { mergeAndPublish } from '../../scripts/publishing/merge-and-publish.ts'

// Publishes a figure into the package of a folder and kills itself behind the step that it is told.
const [folder, step] = process.argv.slice(2)

const handover = {
  by: 'Lan',
  why: 'Báo cáo quý II',
  imports: [importOf('i1', [draftOf('reception.turns 692 2024-Q2', { value: 64, reason: 'x' })])],
  seen: new Map(),
}

await mergeAndPublish(handover, {
  folder: folder!,
  now: new Date('2024-06-01T00:00:00Z'),
  publish: async () => undefined,
  onStep: (done) => {
    if (done === step) process.kill(process.pid, 'SIGKILL')
  },
})
