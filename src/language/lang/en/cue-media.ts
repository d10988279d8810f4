/** Places on the net where people speak for themselves. */
export const platformNames =
  /\b(?:Facebook|Twitter|Instagram|Telegram|YouTube|TikTok|WhatsApp|LinkedIn|Reddit|Weibo|Snapchat|Tumblr|Mastodon|Bluesky|VKontakte|MySpace)\b/

/** Things written or recorded that carry somebody's words on their own. Lemmas. */
export const carrierNouns: ReadonlySet<string> = new Set(
  `book memoir autobiography biography diary filing filings lawsuit complaint affidavit brief indictment motion dossier
  deposition testimony editorial column op-ed essay podcast documentary recording videotape audiotape cable memo
  memorandum manifesto transcript document`
    .trim()
    .split(/\s+/),
)

/** What words come by, and who does not speak: "said by telephone". Lemmas. */
export const meansNouns: ReadonlySet<string> = new Set(
  `telephone phone e-mail email mail post letter text message video videolink satellite radio fax telegram cable hand
  name law chance accident then now`
    .trim()
    .split(/\s+/),
)
