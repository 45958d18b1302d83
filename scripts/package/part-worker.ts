import { parentPort, workerData } from 'node:worker_threads'
import type { PackagePart } from '../../src/package/package-parts.ts'
import { type PartedFolder, partPublisher } from './part-publisher.ts'

// A thread that publishes the parts it is told, one after the other: see `part-crew.ts`.
const publish = await partPublisher(workerData as PartedFolder)
parentPort?.on('message', (part: PackagePart) => {
  void publish(part).then((outcome) => parentPort?.postMessage(outcome, []))
})
