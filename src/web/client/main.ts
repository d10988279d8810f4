import '../style/page.css'
import { enlivenReport } from './enliven-report.ts'

// The page is whole without this script.
enlivenReport()
