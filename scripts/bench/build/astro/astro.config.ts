// The bench sets both: the folder of the articles is CONTENT, and the sources that all builds share are in BENCH.
export default {
  site: 'https://jarida.example',
  trailingSlash: 'never',
  build: { format: 'preserve' },
  vite: { resolve: { alias: { '#bench': process.env.BENCH } } },
}
