import '../../style/desk.css'
import { enlivenReport } from '../enliven-report.ts'

// Every page of the desk is whole without this script.
enlivenReport()
