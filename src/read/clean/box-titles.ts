/** Titles of boxes that stand below an article. */
export const boxTitle =
  /^(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested)|related\b.{0,30}|recommended\b.{0,30}|trending\b.{0,30}|more (?:great|from|on|stories|news|in|to|like|top|video|coverage|by)\b.{0,40}|about the authors?|most (?:read|popular|viewed|shared)|popular\b.{0,20}|latest\b.{0,30}|top stories|don(?:'|’)t miss|read (?:more|next)|\d* ?comments?|leave a .{3,20}|share this.{0,20}|follow us.{0,20}|subscribe.{0,30}|(?:sign up|newsletter)\b.{0,40}|what to read next|from the web|around the web|promoted.{0,20}|sponsored.{0,20}|topics|tags|author|your opinion)\s?[:.…]*$/i

/** Heads above what readers write below an article; with their number they stand nowhere else. */
export const commentsTitle =
  /^(?:\(?\d{1,5}\)? (?:comments?|replies|responses|thoughts on .{3,160})|(?:comments?|replies|responses) ?\(\d{1,5}\))$/i

/** Where a teaser ends and the reader is asked to pay or to sign in. */
export const wallTitle =
  /^(?:(?:subscribe|sign (?:up|in)|log ?in|register|join|upgrade|become a (?:member|subscriber))\b.{0,40}\b(?:to (?:read|continue|keep|view|access|unlock|see)|for (?:full|unlimited)|and (?:read|continue))\b.{0,50}|to (?:read|continue|keep|access|unlock)\b.{0,60}\b(?:subscribe|sign (?:up|in)|register|log ?in)\b.{0,30}|this (?:article|story|content|post|page) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to)\b.{0,20}\b(?:subscribers?|members?)\b.{0,40}|(?:you(?:'|’)ve|you have) (?:reached|read|used)\b.{0,40}\b(?:limit|free)\b.{0,60}|(?:continue|keep) reading (?:with|for|by)\b.{0,60})$/i
