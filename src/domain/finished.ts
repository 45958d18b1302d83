/** What some work comes to that can be done in steps, done at once. */
export function finished<Outcome>(steps: Generator<undefined, Outcome, undefined>): Outcome {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
