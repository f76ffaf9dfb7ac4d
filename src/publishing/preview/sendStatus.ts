import { STATUS_CODES, type ServerResponse } from 'node:http'

/** Ends a response with a status and, as plain text, its name. */
export function sendStatus(response: ServerResponse, status: number): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(`${STATUS_CODES[status] ?? status}\n`)
}
