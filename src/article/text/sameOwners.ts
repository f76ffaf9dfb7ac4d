/** Sites that write their links with another host of their own, shortened or by country. Each line is one owner. */
const OWNERS = [
  'x.com twitter.com t.co',
  'youtube.com youtu.be',
  'facebook.com fb.com fb.me fb.watch',
  'instagram.com instagr.am',
  'telegram.org telegram.me t.me',
  'whatsapp.com wa.me',
  'linkedin.com lnkd.in',
  'reddit.com redd.it',
  'google.com g.co goo.gl google.co.uk google.com.sa google.com.eg google.ae',
  'amazon.com amzn.to amazon.co.uk amazon.sa amazon.ae',
  'microsoft.com aka.ms',
  'bbc.com bbc.co.uk bbc.in',
  'nytimes.com nyti.ms',
  'theguardian.com gu.com',
  'washingtonpost.com wapo.st',
  'reuters.com reut.rs',
  'aljazeera.net aljazeera.com aja.ws',
].map((line) => line.split(' '))

/** Whether both hosts are one site: the same, one below the other, or of one owner. */
export function isSameSite(one: string, other: string): boolean {
  if (isBelow(one, other) || isBelow(other, one)) return true
  return OWNERS.some((hosts) => [one, other].every((each) => hosts.some((host) => isBelow(each, host))))
}

const isBelow = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`)
