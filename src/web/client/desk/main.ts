import '../../style/desk.css'
import { enlivenReport } from '../enliven-report.ts'
import { enlivenCalls } from './calls.ts'

// Every page of the desk is whole without this script.
enlivenReport()
enlivenCalls()
