/**
 * Lines of a page that are not its article, by what they are. Each pattern matches from the start of a line; `most` is
 * the longest line it may take (600 where nothing is said), so that a sentence that only begins like one stays.
 */
export const furnitureLines: readonly { readonly pattern: RegExp; readonly most?: number }[] = [
  // advertising
  { pattern: /^(?:advertisements?|sponsored(?: content)?|ad|promoted(?: content)?)(?:\s*[:–—-].*)?$/i, most: 60 },
  { pattern: /^(?:advertisement )?(?:continue|keep) reading (?:the main story|below)/i, most: 120 },
  { pattern: /^(?:story|article) continues below/i, most: 80 },
  // sharing
  { pattern: /^read or share this (?:story|article)/i, most: 160 },
  {
    pattern:
      /^(?:share|tweet|email|print|save|copy link|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|messenger|bookmark|[\s|·,•/]|and|on|via|by|this|with|article|story|page|link|x)+$/i,
    most: 120,
  },
  { pattern: /^(?:share|tweet) (?:this|on|via|with)\b(?: \w+){0,6}$/i, most: 80 },
  // newsletters and registration
  {
    pattern:
      /^.{0,40}\bnewsletters?\b.{0,40}\b(?:sign[ -]?up|subscribe|enter your|register|continue reading)\b|^.{0,25}\b(?:email|briefing)\b.{0,10}\b(?:sign[ -]?up|enter your|subscribe)\b/i,
  },
  {
    pattern:
      /^(?:sign up|subscribe|register|log ?in|sign in)\b.{0,100}\b(?:newsletters?|inbox|briefing|alerts?|email|updates|account|unlimited|daily)\b/i,
    most: 300,
  },
  { pattern: /^newsletter sign[ -]?up$/i },
  { pattern: /\b(?:meets?|to|in) your inbox\b/i, most: 260 },
  { pattern: /^subscribe(?: (?:to|now|today|here)\b[^.]{0,120}[.!]?)?$/i, most: 160 },
  { pattern: /^get breaking news\b/i, most: 200 },
  {
    pattern: /^(?:please )?(?:enter your|enter a valid|verify you(?:'|’)re|verify that you)\b/i,
    most: 200,
  },
  {
    pattern: /^get (?:the|our|more|daily|all)\b.{0,60}\b(?:newsletter|to your inbox|in your inbox)\b/i,
    most: 300,
  },
  { pattern: /^(?:download|get) (?:the|our) .{0,30}\bapp\b[^.]{0,60}[.!]?$/i, most: 120 },
  // other stories
  {
    pattern:
      /^(?:related(?: (?:stories|articles?|news|content|posts?|coverage|topics?|links?|video))?|read more|see also|more on this(?: story)?|more|also read|read also|read this|read next|next|don(?:'|’)t miss|recommended|trending|most (?:read|popular|viewed)|up next|next up|you may also like|more from .{2,40}|in other news|just watched|must watch|watch|listen|live)\s?[:|»>–]/i,
  },
  {
    pattern:
      /^(?:related (?:stories|articles?|news|content|posts?|coverage|topics?)|just watched|more stories|read more|most read|most popular|recommended for you|you might also like|you may also like|more on this story)\b(?!.*[.!?]["”’]?$)/i,
  },
  { pattern: /^(?:\[?also read\]?|must read|read (?:full|the full|more (?:about|on|at|here)))\b/i, most: 160 },
  { pattern: /^(?:live updates|live blog|live coverage|follow live|as it happened)\b(?!.*[.!?]$)/i, most: 120 },
  { pattern: /^(?:click|tap|swipe|scroll) (?:here|to|for|through|down|up)\b/i, most: 200 },
  // the outlet to its readers
  {
    pattern: /^follow (?:us|.{2,60}\bon (?:twitter|facebook|instagram|x|telegram|google news|whatsapp))\b/i,
    most: 200,
  },
  {
    pattern:
      /^(?:we pay for .{0,12}stories|(?:do you have|have you got) a story|got a (?:story|tip)|do you know more|have a tip|send (?:us )?your)\b/i,
    most: 400,
  },
  {
    pattern:
      /^(?:if you (?:have|witnessed|were|know|are affected)|were you|are you|have you been)\b.{0,160}\b(?:form below|contact us|email us|get in touch|let us know|fill in|share your|tell us|haveyoursay)\b/i,
    most: 500,
  },
  {
    pattern:
      /^(?:(?:email|contact|write to|reach|send (?:letters|an email)(?: to)?) .{0,80}\S@\S|(?:email|contact) us\b)/i,
    most: 200,
  },
  { pattern: /^(?:support|donate to|help us) \b.{0,40}\b(?:journalism|journalists|newsroom|reporting)\b/i, most: 300 },
  {
    pattern:
      /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|by\b)|all rights reserved|this (?:material|article|story) (?:may not be|is (?:the )?copyright))/i,
    most: 400,
  },
  {
    pattern:
      /^(?:terms (?:of (?:use|service)|and conditions)\b|privacy policy\b|we use cookies\b|cookie (?:policy|settings|preferences)\b|by (?:using|continuing|clicking|signing up|registering|subscribing)\b.{0,80}\b(?:you (?:agree|accept|consent)|terms|privacy)\b)/i,
    most: 400,
  },
  { pattern: /^(?:our standards|the thomson reuters trust principles)\b/i, most: 120 },
  // code left in the text
  { pattern: /^(?:[.#@]?[\w .,#:>-]{1,100}\{.{0,200}|\}|\/\*.{0,200}\*\/|[a-z-]{3,30}\s?:\s?[^;.]{1,60};)$/i },
  { pattern: /^(?:var |window\.|function\s?\(|document\.|\(function|googletag|\$\(|if \(typeof).{0,590}$/ },
  { pattern: /^the post .{5,200} (?:first appeared|appeared first) on .{2,60}\.?$/i, most: 300 },
  {
    pattern:
      /^(?:do|did|have|were|are) you\b.{0,100}[?].{0,80}(?:\S@\S|\bnews ?desk\b|\bcall (?:us|our|the)\b|\bwrite to us\b)/i,
    most: 220,
  },
  { pattern: /^[^"“]{0,120}\b(?:download our app|follow us on|like us\. follow us)\b[^"“]{0,60}$/i, most: 180 },
  { pattern: /^(?:sponsor message|become an? .{2,60} sponsor|thanks to our sponsors?:?)$/i, most: 90 },
  {
    pattern:
      /^(?:already (?:a (?:subscriber|member)|subscribed|have an account|registered)\b|(?:find|you can find|read) this (?:article|story) at\b|this (?:article|story) can be found at\b)/i,
    most: 160,
  },
  // controls
  { pattern: /^(?:photo |image |picture |slide )?\d{1,3}\s?(?:of|\/)\s?\d{1,3}$/i, most: 20 },
  { pattern: /^(?:undefined|null|nan)$/i },
  { pattern: /^e-?mail(?: address)?\s?:/i, most: 200 },
  { pattern: /^.{8,180}[^.!?"”] read more$/i, most: 200 },
  { pattern: /^.{2,20} transcripts are created\b/i },
  {
    pattern:
      /^this (?:article|story|post|report|piece) (?:was )?(?:originally|first) (?:appeared|published|ran|featured)\b/i,
    most: 200,
  },
  {
    pattern: /^\W{0,3}(?:first )?(?:updated|posted|published|last (?:updated|modified))\b.{0,20}\d.{0,60}[^.]$/i,
    most: 100,
  },
  { pattern: /^(?:photos?|videos?|images?|audio|slideshow|prev|pictures?|graphic|\+? ?show all .{2,60})$/i, most: 80 },
  { pattern: /^\[ ?[^[\]]{8,140}[^.\]] ?\]$/, most: 160 },
  { pattern: /^(?:scroll|back|return|go) to (?:the )?top$/i, most: 40 },
  {
    pattern:
      /^(?:close|menu|search|home|skip to .{2,30}|toggle .{2,30}|play|pause|mute|replay|loading\W*|show (?:more|less|all)|view (?:all|more|comments)|load more|previous|next|hide caption|enlarge this image|open in app|listen to (?:this )?article|print this .{2,20}|font size|text size|a a a|font-?size)$/i,
    most: 60,
  },
  { pattern: /^listen(?: to (?:this|the) (?:article|story))?\s+\d+ min/i, most: 80 },
  { pattern: /^(?:\d+ min(?:ute)?s? read|reading time|estimated read)/i, most: 60 },
  {
    pattern:
      /^(?:media playback is (?:un|not )supported|this video (?:can ?not|is not)|your browser does not|javascript (?:is|must)|please enable)\b(?!.*media caption)/i,
    most: 200,
  },
  {
    pattern:
      /^(?:story|article|news|document|content|post)\s?(?:code|id|no\.?|number|ref(?:erence)?)\s?[:#.]?\s?[\w-]{2,20}$/i,
    most: 60,
  },
  { pattern: /^(?:code|id|ref)\s?:\s?[\w-]{2,20}$/i, most: 40 },
  { pattern: /^(?:tags?|topics?|filed under|categories|category|keywords|labels)\s?:/i, most: 300 },
  { pattern: /^(?:views?|shares?|likes?|hits|comments?)\s?[:(]?\s?[\d,.]+[km]?\)?$/i, most: 40 },
  { pattern: /^[\d,.]+[km]?\s(?:views?|shares?|likes?|comments?)$/i, most: 40 },
  // notes on the article itself
  {
    pattern:
      /^.{2,160}\b(?:contributed (?:(?:reporting )?to|from|reporting from) (?:this|the) (?:report|story|article)|contributed reporting)\b.{0,60}$/i,
    most: 300,
  },
  {
    pattern:
      /^(?:this is a )?(?:breaking|developing) (?:news )?story\b.{0,120}(?:more|update|follow|refresh|check back|developing)|^more (?:to follow|follows)\b/i,
    most: 200,
  },
  {
    pattern:
      /^(?:\W{0,3})this (?:article|story|post|piece) (?:was|has been) (?:amended|updated|corrected|edited|modified|first published|originally published)\b/i,
  },
  { pattern: /^(?:correction|clarification|editor(?:'|’)s note)\b.{0,30}:/i },
  {
    pattern:
      /^(?:[–—-]{1,2}\s?|\()?(?:(?:with (?:assistance|reporting|additional reporting|contributions?|files)|additional reporting|compiled) (?:by|from)|(?:reporting|editing|writing) by(?= \p{Lu})|contributing\s?:).{2,250}$/iu,
    most: 260,
  },
  { pattern: /^(?:\.{3,}|…|\*{1,5}|-{3,}|_{3,}|#{2,5}|={3,}|~{2,})$/ },
]
