import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { Headers } from '../hosting/headersFor.ts'

export type HostRequest = { method: string; url: string; headers: IncomingHttpHeaders }

/** An HTTP answer before it is sent; the body of a HEAD request is left out then. */
export type HostAnswer = { status: number; headers: Headers; body?: string | Buffer | Readable }

export type Host = (request: HostRequest) => Promise<HostAnswer>
