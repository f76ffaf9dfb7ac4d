/** Allows robots to read everything. `sitemaps` are absolute addresses. */
export function formatRobotsTxt(sitemaps: readonly string[]): string {
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((address) => `Sitemap: ${address}`), ''].join('\n')
}
