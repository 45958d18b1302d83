import { HttpResponse, type HttpHandler, delay, http, passthrough } from 'msw'
import { catalogueFileName, catalogueVersion } from '../src/contract/catalogue-file.ts'
import { sealCatalogue } from '../src/contract/sealed-catalogue.ts'
import type { Scenario } from './scenario.ts'

/** Gives the text of a published file, or undefined when there is no such file. */
export type FetchPublished = (file: string) => Promise<string | undefined>

/** How long a slow file takes, in milliseconds: longer than the pages wait before they say that the line is slow. */
const slowMs = 6000

/** The published files under a scenario. */
export function dataHandlers(scenario: Scenario, read: FetchPublished, slowFileMs = slowMs): readonly HttpHandler[] {
  return [
    http.get('*/data/:file', async ({ params }) => {
      const file = String(params['file'])
      if (scenario === 'cut') return HttpResponse.error()
      if (scenario === 'not-found') return new HttpResponse(null, { status: 404 })
      if (scenario === 'login-page') {
        return HttpResponse.html('<!doctype html><title>Đăng nhập</title>')
      }
      if (scenario === 'slow') await delay(slowFileMs)
      const text = await read(file)
      if (text === undefined) return new HttpResponse(null, { status: 404 })
      return new HttpResponse(changed(scenario, file, text), { headers: { 'Content-Type': 'application/json' } })
    }),
    // What the program itself consists of is not part of a scenario.
    http.get('*', () => passthrough()),
  ]
}

function changed(scenario: Scenario, file: string, text: string): string {
  const isCatalogue = file === catalogueFileName
  if (scenario === 'corrupted' && !isCatalogue) return text.slice(0, -20)
  if (scenario === 'wrong-version' && isCatalogue) {
    return text.replace(`"version":${catalogueVersion}`, `"version":${catalogueVersion + 1}`)
  }
  if (scenario === 'empty' && isCatalogue)
    return sealCatalogue(JSON.stringify({ ...JSON.parse(text), slices: [], indicatorSlices: undefined }))
  return text
}
