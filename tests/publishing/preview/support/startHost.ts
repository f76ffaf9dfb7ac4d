import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { securityHeaders } from '#publishing/hosting/securityHeaders.ts'
import { createHost } from '#publishing/preview/createHost.ts'

export type HostResponse = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Sends a path exactly as it is written: `fetch` would normalise it and decompress the body. */
type Send = (path: string, headers?: Record<string, string>, method?: string) => Promise<HostResponse>

export type RunningHost = { send: Send; write: (file: string, content: string | Buffer) => Promise<void>; stop: Stop }

type Stop = () => Promise<void>

/** Serves a temporary folder that holds these files; `below` serves only that folder of it. */
export async function startHost(files: Record<string, string | Buffer>, below = ''): Promise<RunningHost> {
  const root = await mkdtemp(join(tmpdir(), 'jarida-host-'))
  const write = async (file: string, content: string | Buffer): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), content)
  }
  for (const [file, content] of Object.entries(files)) await write(file, content)
  const server = createServer(
    createHost({ root: join(root, below), base: '/', languages: ['ar'], headers: securityHeaders([]) }),
  )
  const port = await listen(server)
  const stop: Stop = async () => {
    server.close()
    await rm(root, { recursive: true })
  }
  return { send: (path, headers = {}, method = 'GET') => sendTo(port, { path, headers, method }), write, stop }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

type HostRequest = { path: string; headers: Record<string, string>; method: string }

function sendTo(port: number, hostRequest: HostRequest): Promise<HostResponse> {
  return new Promise((resolve, reject) => {
    request({ hostname: '127.0.0.1', port, agent: false, ...hostRequest }, (response) => {
      const { statusCode: status = 0, headers } = response
      buffer(response).then((body) => resolve({ status, headers, body }), reject)
    })
      .once('error', reject)
      .end()
  })
}
