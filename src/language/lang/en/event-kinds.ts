/**
 * Kinds of events of the news: words that different reports use of the same happening, by the lemma of their verb where
 * one is known (see event-nouns.ts), else by the noun or adjective. A word may stand in several kinds. Each line: name of
 * the kind, PLOVER's event type (https://github.com/openeventdata/PLOVER) or "-", the words.
 */
export const EVENT_KINDS = `
agree AGREE agree deal accord pact treaty settle settlement sign compromise
ratify AGREE ratify endorse
truce AGREE truce ceasefire armistice halt pause
meet CONSULT meet talk summit confer consult negotiate discuss conference parley dialogue audience
phone CONSULT phone call telephone ring
visit CONSULT visit trip tour travel arrive fly journey
invite CONSULT invite
mediate CONSULT mediate broker
support SUPPORT support back endorse praise hail welcome laud commend
recognise SUPPORT recognise recognize
apologise CONCEDE apologise apologize
yield CONCEDE concede yield relent surrender
free CONCEDE free release liberate
resign CONCEDE resign quit depart step
cooperate COOPERATE cooperate collaborate ally partner
aid AID aid help donate assist fund supply provide relief
rescue AID rescue save evacuate free extricate pull
withdraw RETREAT withdraw retreat pull leave evacuate exit
demand REQUEST demand urge call appeal ask request petition
accuse ACCUSE accuse blame charge allege denounce condemn criticise criticize slam blast
sue ACCUSE sue lawsuit suit file litigate complaint
charge ACCUSE charge indict prosecute arraign accuse
investigate ACCUSE investigate probe inquire inquiry examine
convict COERCE convict guilty find
sentence COERCE sentence jail imprison
acquit CONCEDE acquit clear exonerate
try - try trial hearing hear
plead - plead
meddle - meddle interfere intervene tamper
conspire - conspire collude scheme plot
reject REJECT reject refuse decline rebuff veto deny dismiss
threaten THREATEN threaten warn vow
protest PROTEST protest demonstrate rally march demo riot
strike PROTEST strike walkout
sanction SANCTION sanction embargo boycott blacklist penalise penalize
expel SANCTION expel deport oust evict banish
ban SANCTION ban prohibit bar outlaw suspend
fine SANCTION fine penalty penalise penalize
mobilise MOBILIZE mobilise mobilize deploy station dispatch amass
arrest COERCE arrest detain apprehend capture nab custody seize
hack COERCE hack breach intrude cyberattack hacking
raid COERCE raid search swoop storm
seize COERCE seize confiscate impound capture
censor COERCE censor block
curfew COERCE curfew lockdown
abduct ASSAULT abduct kidnap seize snatch hostage capture
attack ASSAULT attack assault offensive operation strike invade incursion onslaught ambush massacre atrocity
bomb ASSAULT bomb bombard shell strike airstrike raid blast explode explosion detonate
shoot ASSAULT shoot shooting gunfire gunshot shot fire shootout gunman shooter
launch ASSAULT launch fire
kill ASSAULT kill murder slay homicide manslaughter assassinate slaughter massacre
die - die dead death fatal fatally fatality deadly perish kill murder slay homicide manslaughter lose decease
stab ASSAULT stab knife slash
injure ASSAULT injure wound hurt injury casualty maim
rape ASSAULT rape assault molest abuse
rob ASSAULT rob robbery heist burgle burglary steal theft raid snatch loot
beat ASSAULT beat assault batter punch
escape - escape flee run abscond
hide - hide
crash - crash collide collision derail overturn wreck accident smash plunge topple
burn - burn fire blaze inferno ignite
quake - quake earthquake tremor temblor shake shock aftershock
flood - flood deluge inundate
storm - storm hurricane typhoon cyclone tornado
erupt - erupt eruption
collapse - collapse fall topple
sink - sink capsize
damage - damage destroy devastate ruin wreck harm
cut - cut sever
outage - outage blackout disrupt disruption fail
spread - spread outbreak epidemic infect
acquire - acquire buy purchase takeover merge merger
offer - offer bid propose proposal
sell - sell divest
release - release unveil launch issue publish debut introduce roll
reveal - reveal disclose announce confirm unveil leak publish
leak - leak publish release dump
appoint - appoint name hire nominate pick choose tap select
replace - replace succeed
dismiss - dismiss fire sack oust axe remove
layoff - layoff cut
elect - elect vote win ballot
vote - vote ballot poll
win - win victory beat defeat triumph clinch
lose - lose defeat
award - award honour honor win
score - score
marry - marry wed wedding marriage
divorce - divorce split separate
bear - bear birth born deliver
start - start begin commence open kick
complete - complete completion close closing finalise finalize conclude consummate
end - end finish conclude stop halt cease
repair - repair fix patch mend restore
rise - rise increase grow climb surge soar gain jump
fall - fall drop decline plunge tumble slump decrease slide
invest - invest
ban - ban suspend
approve - approve pass adopt clear authorise authorize endorse
enter - enter check admit
treat - treat hospitalise hospitalize hospital
search - search hunt look manhunt
find - find discover recover locate
bury - bury funeral mourn
mourn - mourn commemorate memorial vigil remember
tweet - tweet post write
write - write letter
speak - speak speech address
swear - swear inaugurate inauguration
`
/** Words for an event that has been told of before, whatever its kind. */
export const GENERIC_EVENTS =
  'incident event tragedy disaster episode ordeal case accident violence crisis situation happen occur it this that which unfold'
