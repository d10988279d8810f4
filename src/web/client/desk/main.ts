import '../../style/desk.css'
import { enlivenFindings, enlivenReport } from '../enliven-report.ts'
import { enlivenSearch } from './ask.ts'
import { enlivenCalls } from './calls.ts'
import { enlivenCorrections } from './corrections/correct.ts'
import { takeIn } from './intake.ts'
import { addKeys } from './keys.ts'
import { listen } from './live.ts'
import { onRefresh } from './refresh.ts'

// Every page of the desk is whole without this script; whatever it does goes through the API.
enlivenReport()
onRefresh(enlivenFindings)
enlivenCalls()
enlivenSearch()
takeIn()
enlivenCorrections()
addKeys()
listen()
