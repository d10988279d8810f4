/**
 * Forms of verbs that headlines and participles hide from the tagger, so that it takes them for nouns or adjectives or
 * has no lemma for them: form, verb. Only forms that are of no other word's in news. Data only.
 */
export const EVENT_FORMS = `
beaten beat
blown blow
bought buy
broken break
brought bring
caught catch
chosen choose
dealt deal
driven drive
dy die
dying die
fallen fall
fled flee
flown fly
fought fight
frozen freeze
hange hang
hanged hang
hung hang
injured injure
ly lie
overthrown overthrow
risen rise
slain slay
slew slay
sold sell
sought seek
stole steal
stolen steal
struck strike
sunk sink
sworn swear
thrown throw
torn tear
withdrawn withdraw
won win
`
